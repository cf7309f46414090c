import { expect, it } from 'vitest';
import type { Timeline } from '#contract/answers/timeline.ts';
import { timelineWordsFor } from '#words/timeline-words.ts';
import { headlineOf } from './headline.ts';
import { sampleBar, sampleTimeline } from './timeline.fixture.ts';

const words = timelineWordsFor('en');
const from = (...years: number[]) => years.map((year, index) => sampleBar({ id: `p${index}`, start: String(year) }));
const news = (timeline: Timeline) => headlineOf(timeline, '2026-11-25', words, 'en');

it('says which year had the most programmes, and which has the most targets to come', () => {
  const due = [
    { year: 2025, count: 900 },
    { year: 2027, count: 254 },
    { year: 2030, count: 41 },
  ];
  expect(news(sampleTimeline(from(2024, 2025, 2025), due))).toBe(
    '2 of 3 dated programmes are from 2025; 254 targets fall due in 2027.',
  );
});

it('names both years where two had the most', () => {
  expect(news(sampleTimeline(from(2024, 2024, 2025, 2025, 2026)))).toBe(
    '2024 and 2025 brought 2 each of 5 dated programmes.',
  );
});

it('claims no peak where there is none', () => {
  expect(news(sampleTimeline(from(2019, 2024, 2026)))).toBe('3 dated programmes from 2019 to 2026.');
  expect(news(sampleTimeline(from(2026, 2026)))).toBe('All 2 dated programmes are from 2026.');
});

it('looks back where no target is to come', () => {
  expect(news(sampleTimeline(from(2018, 2018), [{ year: 2020, count: 1 }]))).toBe(
    'All 2 dated programmes are from 2018; 1 target fell due in 2020.',
  );
});

it('tells the dates of a single programme', () => {
  const one = sampleBar({ id: 'a', start: '2026-04-24', end: '2026-11-30' });
  expect(news(sampleTimeline([one]))).toBe('Issued 24 April 2026; period ends 30 November 2026.');
  expect(news(sampleTimeline([{ ...one, end: null, endBasis: 'open', status: 'draft' }]))).toBe(
    'Put out for comment 24 April 2026; no end stated.',
  );
});

it('says so where nothing bears a date', () => {
  expect(news(sampleTimeline([]))).toBe('None of these programmes bears a date.');
});
