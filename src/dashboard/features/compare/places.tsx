import { useQueries } from '@tanstack/react-query';
import type { PlacePage } from '#contract/answers/place-page.ts';
import type { Comparison } from '#contract/comparison.ts';
import { getPlace } from '../../queries/get-place.ts';
import { useView } from '../../url/use-view.ts';
import { combine } from './answers.ts';
import { placeRows } from './place-rows.ts';
import { SideBySide } from './side-by-side.tsx';

const thingOf = ({ id, name }: PlacePage) => ({ id, name, sources: [] });

export function Places({ comparison }: { readonly comparison: Comparison }) {
  const { asOf } = useView().view.filter;
  const answers = useQueries({
    queries: comparison.ids.map((id) => getPlace(id, asOf)),
    combine: combine<PlacePage>,
  });
  return <SideBySide comparison={comparison} answers={answers} thingOf={thingOf} rowsOf={placeRows} />;
}
