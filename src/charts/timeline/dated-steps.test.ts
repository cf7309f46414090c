import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAhead, placeSteps } from './dated-steps.ts';
import { timeScale } from './time-scale.ts';

const scale = timeScale({ from: 2015, to: 2035 }, 0, 2100);
const step = (date: string) => ({ date, programme: 'a', shortTitle: 'A', text: `Step of ${date}` });

it('stands a step in the middle of the days its date can mean', () => {
  const [day] = placeSteps([step('2026-01-01')], scale);
  expect(day?.x).toBeCloseTo(1100, 0);
  expect(placeSteps([step('2026')], scale)[0]?.x).toBe(1150);
});

it('marks every step on the axis once, close ones together, and leaves air between marks', () => {
  const date = fc.tuple(fc.integer({ min: 2016, max: 2034 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
      const given = dates.map(([year, month]) => step(`${year}-${String(month).padStart(2, '0')}`));
      const marks = placeSteps(given, scale);
      expect(marks.flatMap(({ steps }) => steps)).toHaveLength(given.length);
      marks.slice(1).forEach(({ x }, at) => expect(x - (marks[at]?.x ?? 0)).toBeGreaterThanOrEqual(7));
    }),
  );
  expect(placeSteps([step('2050')], scale)).toEqual([]);
});

it('counts a step as ahead until the last day it can mean is over', () => {
  expect(isAhead(step('2026'), '2026-11-25')).toBe(true);
  expect(isAhead(step('2026-11'), '2026-11-25')).toBe(true);
  expect(isAhead(step('2026-11-24'), '2026-11-25')).toBe(false);
});
