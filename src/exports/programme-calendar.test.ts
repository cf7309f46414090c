import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { programmeCalendar } from './programme-calendar.ts';

const step = (date: string, en: string) => ({ date, text: { en, zh: `步骤${date}` }, sources: ['s1'], disputed: [] });
const programme = {
  id: 'plan-2026',
  title: { en: 'The Whole Plan', zh: '全称' },
  shortTitle: { en: 'Plan', zh: '简称' },
  checked: '2026-11-23',
  milestones: [
    step('2026-11-30', 'Results due'),
    step('2026-11-30', 'Prizes'),
    step('2027-02', 'Review'),
    step('2027', 'End'),
  ],
};
const context = { lang: 'en', origin: 'https://example.org' } as const;
const eventsOf = (text: string) =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

it('takes the steps known to the day or month, and counts those known only to the year', () => {
  const { text, events, left } = programmeCalendar(programme, context);
  expect([events, left]).toEqual([3, 1]);
  expect(eventsOf(text).map(({ summary, startDate }) => [startDate.toString(), summary])).toEqual([
    ['2026-11-30', 'Plan: Results due'],
    ['2026-11-30', 'Plan: Prizes'],
    ['2027-02-01', 'Plan: February 2027, day not stated: Review'],
  ]);
});

it('gives each step an id of its own, the same every time, and the address of the programme', () => {
  const { text } = programmeCalendar(programme, context);
  const ids = eventsOf(text).map(({ uid }) => uid);
  expect(new Set(ids).size).toBe(3);
  expect(programmeCalendar(programme, context).text).toBe(text);
  expect(eventsOf(text)[0]?.component.getFirstPropertyValue('url')).toBe('https://example.org/programmes/plan-2026');
});

it('speaks the language of the reader', () => {
  const { text } = programmeCalendar(programme, { ...context, lang: 'zh' });
  expect(eventsOf(text)[0]?.summary).toBe('简称: 步骤2026-11-30');
});
