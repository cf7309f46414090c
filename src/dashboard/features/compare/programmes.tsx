import { useQueries } from '@tanstack/react-query';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import type { Comparison } from '#contract/comparison.ts';
import { getProgramme } from '../../queries/get-programme.ts';
import { combine } from './answers.ts';
import { programmeRows } from './programme-rows.ts';
import { SideBySide } from './side-by-side.tsx';

const thingOf = ({ programme: { id, shortTitle, sources } }: ProgrammePage) => ({ id, name: shortTitle, sources });

export function Programmes({ comparison }: { readonly comparison: Comparison }) {
  const answers = useQueries({
    queries: comparison.ids.map((id) => getProgramme(id)),
    combine: combine<ProgrammePage>,
  });
  return <SideBySide comparison={comparison} answers={answers} thingOf={thingOf} rowsOf={programmeRows} />;
}
