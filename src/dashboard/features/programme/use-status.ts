import { formatDate } from '#charts/format-date.ts';
import type { Programme } from '#contract/entities/programme.ts';
import { latest } from '#contract/partial-date.ts';
import { statusOn } from '#contract/status-on.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useToday } from '../../ui/use-today.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';

/** The status of a programme in words, on the day the view shows, or today. */
export function useStatus(programme: Programme): string {
  const { statusOn: says } = useWordsOf(programmeWordsFor);
  const { lang, asOf } = useView().view.filter;
  const today = useToday();
  const status = statusOn(programme, asOf === null ? today : latest(asOf));
  return 'date' in status ? says[status.kind](formatDate(status.date, lang)) : says[status.kind]();
}
