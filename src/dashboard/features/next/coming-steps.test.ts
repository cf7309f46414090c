import { expect, it } from 'vitest';
import { comingSteps, comingTargets } from './coming-steps.ts';

const step = (date: string) => ({ date, programme: 'x', shortTitle: 'X', text: `On ${date}` });

it('lists the steps that lie wholly ahead, the nearest first', () => {
  const milestones = ['2027', '2026', '2026-11', '2026-12', '2026-11-24', '2026-11-30', '2026-11-25'].map(step);
  expect(comingSteps({ milestones }, '2026-11-25').map(({ date }) => date)).toEqual([
    '2026-11-25',
    '2026-11-30',
    '2026-12',
    '2027',
  ]);
});

it('counts goals from the running year on', () => {
  const targetsDue = [2025, 2026, 2027].map((year) => ({ year, count: 1 }));
  expect(comingTargets({ targetsDue }, '2026-11-25').map(({ year }) => year)).toEqual([2026, 2027]);
});
