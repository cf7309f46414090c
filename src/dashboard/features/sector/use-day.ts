import { latest } from '#contract/partial-date.ts';
import { useToday } from '../../ui/use-today.ts';
import { useView } from '../../url/use-view.ts';

/** The day the page counts from: the one the world is shown at, else the reader's own. */
export function useDay(): string {
  const today = useToday();
  const { asOf } = useView().view.filter;
  return asOf === null ? today : latest(asOf);
}
