import type { Programme } from '#contract/entities/programme.ts';
import { programmeCalendar } from '#exports/programme-calendar.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';

/** The dated steps as a calendar file; those too vague for a calendar are counted. */
export function CalendarLink({ programme }: { readonly programme: Programme }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  const { text, events, left } = programmeCalendar(programme, { lang, origin: location.origin });
  if (events === 0) return null;
  return (
    <p className={styles['calendar']}>
      <a download={`${programme.id}.ics`} href={`data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`}>
        {words.calendar}
      </a>
      {left > 0 && <span className={styles['doubt']}> {words.calendarLeaves(left)}</span>}
    </p>
  );
}
