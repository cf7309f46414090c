import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readView, writeView } from './view.ts';

const reasons = (search: string) => readView(search).faults.map(({ key, reason }) => [key, reason]);

it('keeps the years of the timeline in the address, and gives the same address back', () => {
  const year = fc.integer({ min: 1949, max: 2100 });
  fc.assert(
    fc.property(year, year, (one, other) => {
      const window = { from: Math.min(one, other), to: Math.max(one, other) };
      const address = `sector=steel&window=${window.from}..${window.to}`;
      const { view, faults } = readView(`?${address}`);
      expect(view.window).toEqual(window);
      expect(faults).toEqual([]);
      expect(writeView(view)).toBe(address);
    }),
  );
});

it('drops what is no range of years and says so', () => {
  for (const text of ['2024', '2024..', '..2028', '2024-2028', '2024...2028', '24..28', '1848..2024', '2024..2028x'])
    expect(reasons(`?window=${text}`), text).toEqual([['window', 'malformed']]);
  expect(reasons('?window=2028..2024')).toEqual([['window', 'reversed']]);
  expect(reasons('?window=2020..2021&window=2022..2023')).toEqual([['window', 'repeated']]);
  expect(readView('?window=2028..2024').view.window).toBeNull();
});

it('leaves a view of the whole time without a window', () => {
  expect(readView('').view.window).toBeNull();
  expect(writeView(readView('?window=').view)).toBe('');
});
