import { latest } from '#contract/partial-date.ts';
import { useView } from '../url/use-view.ts';
import { useToday } from './use-today.ts';

/** The day the page counts from: the one the world is shown at, else the reader's own. */
export function useDay(): string {
  const today = useToday();
  const { asOf } = useView().view.filter;
  return asOf === null ? today : latest(asOf);
}
