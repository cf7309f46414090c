import type { Programme } from '#contract/entities/programme.ts';
import { pagePath } from '#contract/pages.ts';
import { earliest } from '#contract/partial-date.ts';
import type { Language } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { type CalendarEvent, iCalendar } from './icalendar.ts';

interface ProgrammeCalendar {
  readonly text: string;
  readonly events: number;
  /** Steps known only to the year: a calendar has no honest place for them. */
  readonly left: number;
}

type Dated = Pick<Programme, 'id' | 'title' | 'shortTitle' | 'milestones' | 'checked'>;

/** The dated steps of a programme as a calendar file. One known to the month takes the whole month, and says so. */
export function programmeCalendar(
  { id, title, shortTitle, milestones, checked }: Dated,
  { lang, origin }: { readonly lang: Language; readonly origin: string },
): ProgrammeCalendar {
  const words = programmeWordsFor(lang);
  const months = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const met = new Map<string, number>();
  const steps = milestones.filter(({ date }) => date.length > 4);
  const events = steps.map(({ date, text }): CalendarEvent => {
    const count = (met.get(date) ?? 0) + 1;
    met.set(date, count);
    const step = date.length === 7 ? words.someDay(months.format(new Date(earliest(date))), text[lang]) : text[lang];
    return {
      uid: `resonance:${id}:${date}:${count}`,
      date,
      summary: `${shortTitle[lang]}: ${step}`,
      description: title[lang],
      url: origin + pagePath('programme', id),
    };
  });
  return { text: iCalendar(events, earliest(checked)), events: events.length, left: milestones.length - steps.length };
}
