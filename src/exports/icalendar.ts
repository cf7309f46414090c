import { earliest, latest } from '#contract/partial-date.ts';

/** Something on a day, or on some day of a month. */
export interface CalendarEvent {
  /** The same for the same event in every file, and for no other. */
  readonly uid: string;
  /** YYYY-MM-DD or YYYY-MM. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

const LONGEST_LINE = 75;
const encoder = new TextEncoder();

const escaped = (text: string) => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
const basic = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** A line broken after at most 75 octets, never within a character; what follows begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LONGEST_LINE) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}

/**
 * A calendar file (RFC 5545) of whole days, which need no time zone; `revised` is the day its facts were last looked at.
 * An end is the day after the last. Nobody is busy because of a programme, so events are transparent.
 */
export function iCalendar(events: readonly CalendarEvent[], revised: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Resonance//Programmes//EN',
    ...events.flatMap(({ uid, date, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${basic(revised)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(earliest(date))}`,
      `DTEND;VALUE=DATE:${basic(dayAfter(latest(date)))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
