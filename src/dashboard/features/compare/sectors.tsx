import { useQueries } from '@tanstack/react-query';
import type { SectorPage } from '#contract/answers/sector-page.ts';
import type { Comparison } from '#contract/comparison.ts';
import { getSector } from '../../queries/get-sector.ts';
import { useView } from '../../url/use-view.ts';
import { combine } from './answers.ts';
import { sectorRows } from './sector-rows.ts';
import { SideBySide } from './side-by-side.tsx';

const thingOf = ({ sector: { id, name } }: SectorPage) => ({ id, name, sources: [] });

export function Sectors({ comparison }: { readonly comparison: Comparison }) {
  const { filter } = useView().view;
  const answers = useQueries({
    queries: comparison.ids.map((id) => getSector(id, filter)),
    combine: combine<SectorPage>,
  });
  return <SideBySide comparison={comparison} answers={answers} thingOf={thingOf} rowsOf={sectorRows} />;
}
