import { useQuery } from '@tanstack/react-query';
import type { SectorPage } from '#contract/answers/sector-page.ts';
import type { Comparison } from '#contract/comparison.ts';
import { getSector } from '../../queries/get-sector.ts';
import { useView } from '../../url/use-view.ts';
import { useAnswers } from './answers.ts';
import { sectorRows } from './sector-rows.ts';
import { SideBySide } from './side-by-side.tsx';

const thingOf = ({ sector: { id, name } }: SectorPage) => ({ id, name, sources: [] });

export function Sectors({ comparison }: { readonly comparison: Comparison }) {
  const { filter } = useView().view;
  const { ids } = comparison;
  const nth = (at: number) => ({ ...getSector(ids[at] ?? '', filter), enabled: at < ids.length });
  const answers = useAnswers(ids.length, useQuery(nth(0)), useQuery(nth(1)), useQuery(nth(2)));
  return <SideBySide comparison={comparison} answers={answers} thingOf={thingOf} rowsOf={sectorRows} />;
}
