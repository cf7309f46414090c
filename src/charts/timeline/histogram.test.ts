import { expect, it } from 'vitest';
import { histogramOf } from './histogram.ts';
import { timeScale } from './time-scale.ts';

const scale = timeScale({ from: 2015, to: 2035 }, 0, 349);

it('draws counts to one scale, the highest the tallest', () => {
  const { columns } = histogramOf(
    [
      { year: 2025, count: 100 },
      { year: 2027, count: 200 },
    ],
    scale,
  );
  const [one, two] = columns.map(({ height }) => height);
  expect(two).toBe((one ?? 0) * 2);
});

it('shows even a single target among hundreds', () => {
  const { columns } = histogramOf(
    [
      { year: 2021, count: 1 },
      { year: 2027, count: 900 },
    ],
    scale,
  );
  expect(columns[0]?.height).toBeGreaterThanOrEqual(1);
});

it('has room for every number over its column', () => {
  const due = [147, 105, 254, 141].map((count, index) => ({ year: 2025 + index, count }));
  const { columns, height } = histogramOf(due, scale);
  for (const column of columns) {
    expect(-column.foot).toBeGreaterThan(column.height);
    expect(-column.foot).toBeLessThan(height);
  }
});

it('leaves out years off the axis', () => {
  expect(histogramOf([{ year: 2050, count: 4 }], scale)).toEqual({ columns: [], height: 0 });
});
