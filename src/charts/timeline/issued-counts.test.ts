import { expect, it } from 'vitest';
import { issuedCounts } from './issued-counts.ts';
import { timeScale } from './time-scale.ts';
import { sampleBar } from './timeline.fixture.ts';

const bars = [
  sampleBar({ id: 'a', start: '2025' }),
  sampleBar({ id: 'b', start: '2025-03-31' }),
  sampleBar({ id: 'c', start: '2025-04', status: 'draft' }),
  sampleBar({ id: 'd', start: '2026-12-31' }),
  sampleBar({ id: 'e', start: '2026', startBasis: 'period' }),
];
const scale = (width: number) => timeScale({ from: 2025, to: 2026 }, 0, width);

it('counts by year what was issued or put out, drafts apart, and nothing whose date of issue is not known', () => {
  expect(issuedCounts(bars, scale(100))).toEqual({
    step: 1,
    counts: [
      { year: 2025, count: 3, drafts: 1 },
      { year: 2026, count: 1, drafts: 0 },
    ],
    yearOnly: new Map(),
  });
});

it('counts by quarter where there is room, and says how many stand in none', () => {
  expect(issuedCounts(bars, scale(800))).toEqual({
    step: 0.25,
    counts: [
      { year: 2025, count: 1, drafts: 0 },
      { year: 2025.25, count: 1, drafts: 1 },
      { year: 2026.75, count: 1, drafts: 0 },
    ],
    yearOnly: new Map([[2025, 1]]),
  });
});
