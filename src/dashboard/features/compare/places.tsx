import { useQuery } from '@tanstack/react-query';
import type { PlacePage } from '#contract/answers/place-page.ts';
import type { Comparison } from '#contract/comparison.ts';
import { getPlace } from '../../queries/get-place.ts';
import { useView } from '../../url/use-view.ts';
import { useAnswers } from './answers.ts';
import { placeRows } from './place-rows.ts';
import { SideBySide } from './side-by-side.tsx';

const thingOf = ({ id, name }: PlacePage) => ({ id, name, sources: [] });

export function Places({ comparison }: { readonly comparison: Comparison }) {
  const { asOf } = useView().view.filter;
  const { ids } = comparison;
  const nth = (at: number) => ({ ...getPlace(ids[at] ?? '', asOf), enabled: at < ids.length });
  const answers = useAnswers(ids.length, useQuery(nth(0)), useQuery(nth(1)), useQuery(nth(2)));
  return <SideBySide comparison={comparison} answers={answers} thingOf={thingOf} rowsOf={placeRows} />;
}
