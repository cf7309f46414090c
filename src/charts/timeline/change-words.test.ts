import { expect, it } from 'vitest';
import type { Difference } from '#contract/answers/difference.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS } from '#contract/options.ts';
import { timelineWordsFor } from '#words/timeline-words.ts';
import type { ChartContext } from '../chart.ts';
import { barTip } from './bar-tip.ts';
import { changeWords } from './change-words.ts';
import { sampleBar, sampleTimeline } from './timeline.fixture.ts';
import { timelineChart } from './timeline-chart.ts';

const words = timelineWordsFor('en');
const roster = { en: 'Model cities', zh: '示范城市' };
const EVERY: readonly Difference[] = [
  { kind: 'issued', date: '2025-07-01' },
  { kind: 'milestone', date: '2025-08', text: { en: 'First batch', zh: '首批' } },
  { kind: 'child', date: '2025-09', id: 'b', text: { en: 'Plan B', zh: '乙' } },
  { kind: 'members', date: '2025-10', id: 'r', text: roster, count: 1 },
  { kind: 'end', date: '2025' },
];
const bar = sampleBar({ id: 'a', change: 'appeared', changedBy: [...EVERY] });
const CONTEXT: ChartContext = {
  lang: 'en',
  theme: 'light',
  width: 900,
  today: '2026-11-25',
  filter: { ...NO_FILTER, since: '2025-06' },
  options: DEFAULT_OPTIONS,
  open: null,
};

it('tells what became of a programme and by which dated facts, each in its own words', () => {
  expect(changeWords(bar, words, 'en')).toBe(
    'New: issued 1 July 2025; August 2025, First batch; September 2025, Plan B carries it out; October 2025, 1 place designated: Model cities; its period ended 2025',
  );
  expect(changeWords(sampleBar({ id: 'a' }), words, 'en')).toBe('');
});

it('tells in a tooltip the latest facts, and how many there were before', () => {
  expect(barTip(bar, '', words, 'en')).toContain(
    '<br>New: September 2025, Plan B carries it out; October 2025, 1 place designated: Model cities; its period ended 2025; and 2 earlier<br>',
  );
});

it('makes the comparison the headline and part of the description; without it there is none', () => {
  const changed = sampleBar({
    id: 'b',
    change: 'changed',
    changedBy: [{ kind: 'milestone', date: '2025-08', text: roster }],
  });
  const answer = sampleTimeline([bar, changed, sampleBar({ id: 'c' })]);
  const { headline, alt, reading } = timelineChart(answer, CONTEXT);
  expect(headline).toBe('Since 30 June 2025: 1 new, 1 changed, 0 ended.');
  expect(alt).toContain(headline);
  expect(reading).toContain('Pale bars did not change');
  expect(timelineChart(answer, { ...CONTEXT, filter: NO_FILTER }).headline).not.toContain('Since');
});

it('names both days where the later is not the present, and says so where nothing differs', () => {
  const filter = { ...NO_FILTER, since: '2024', asOf: '2025-03' };
  expect(timelineChart(sampleTimeline([sampleBar({ id: 'c' })]), { ...CONTEXT, filter }).headline).toBe(
    'From 31 December 2024 to 31 March 2025: no dated programme is new, changed or ended.',
  );
});
