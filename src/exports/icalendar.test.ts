import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { latest } from '#contract/partial-date.ts';
import { type CalendarEvent, iCalendar } from './icalendar.ts';

const event: CalendarEvent = {
  uid: 'resonance:a:2026-11-30:1',
  date: '2026-11-30',
  summary: 'Plan: results due',
  description: 'The whole title',
  url: 'https://example.org/programmes/a',
};

/** What another program reads out of a file. */
function read(text: string) {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const url = component.getFirstPropertyValue('url');
    return {
      uid,
      summary,
      description,
      url,
      start: startDate.toString(),
      end: endDate.toString(),
      days: startDate.isDate,
    };
  });
}

it('writes whole days that end before the next, over the end of a month, a year and a leap day', () => {
  const dates = ['2026-11-30', '2026-12-31', '2028-02-28', '2028-02-29'];
  const events = read(
    iCalendar(
      dates.map((date) => ({ ...event, date })),
      '2026-11-25',
    ),
  );
  expect(events.map(({ start, end, days }) => [start, end, days])).toEqual([
    ['2026-11-30', '2026-12-01', true],
    ['2026-12-31', '2027-01-01', true],
    ['2028-02-28', '2028-02-29', true],
    ['2028-02-29', '2028-03-01', true],
  ]);
});

it('gives a month its days, no more', () => {
  const [month] = read(iCalendar([{ ...event, date: '2027-02' }], '2026-11-25'));
  expect(month).toMatchObject({ start: '2027-02-01', end: '2027-03-01' });
  expect(latest('2027-02')).toBe('2027-02-28');
});

it('breaks lines after at most 75 octets, with CRLF, and never within a character', () => {
  const text = iCalendar([{ ...event, summary: '模数共振𠮷'.repeat(40) }], '2026-11-25');
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line.isWellFormed()).toBe(true);
  }
  expect(lines.length).toBeGreaterThan(20);
});

it('is read by another program as it was meant, whatever the texts hold', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.replaceAll(/\p{Cc}/gu, ' '));
  const texts = fc.oneof(words, fc.constantFrom('a;b,c\\d', 'one\ntwo', '\\n', 'x:y"z"', '\\;', ''));
  fc.assert(
    fc.property(texts, texts, (summary, description) => {
      const [found] = read(iCalendar([{ ...event, summary, description }], '2026-11-25'));
      expect(found).toMatchObject({ uid: event.uid, url: event.url, summary, description });
    }),
  );
});
