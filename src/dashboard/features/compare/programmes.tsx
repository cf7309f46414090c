import { useQuery } from '@tanstack/react-query';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import type { Comparison } from '#contract/comparison.ts';
import { getProgramme } from '../../queries/get-programme.ts';
import { useAnswers } from './answers.ts';
import { programmeRows } from './programme-rows.ts';
import { SideBySide } from './side-by-side.tsx';

const thingOf = ({ programme: { id, shortTitle, sources } }: ProgrammePage) => ({ id, name: shortTitle, sources });

export function Programmes({ comparison }: { readonly comparison: Comparison }) {
  const { ids } = comparison;
  const nth = (at: number) => ({ ...getProgramme(ids[at] ?? ''), enabled: at < ids.length });
  const answers = useAnswers(ids.length, useQuery(nth(0)), useQuery(nth(1)), useQuery(nth(2)));
  return <SideBySide comparison={comparison} answers={answers} thingOf={thingOf} rowsOf={programmeRows} />;
}
