import { expect, it } from 'vitest';
import { frameOf } from './frame.ts';
import { timeScale } from './time-scale.ts';
import { labelledYears } from './year-axis.ts';

const labelled = (width: number) => {
  const { left, right } = frameOf(width, [], [], false);
  return labelledYears(timeScale({ from: 2015, to: 2035 }, left, right));
};

it('numbers every year where there is room, and round years where there is not', () => {
  expect(labelled(1360)).toHaveLength(21);
  expect(labelled(900)).toHaveLength(21);
  expect(labelled(600)).toEqual([2016, 2018, 2020, 2022, 2024, 2026, 2028, 2030, 2032, 2034]);
  expect(labelled(358)).toEqual([2015, 2020, 2025, 2030, 2035]);
});
