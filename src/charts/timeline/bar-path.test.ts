import { expect, it } from 'vitest';
import { barPath } from './bar-path.ts';

const extent = { from: 100, to: 200, start: 'stated', end: 'stated' } as const;

it('draws a plain bar between stated dates', () => {
  expect(barPath(extent, 10, 4)).toBe('M100 10H200V14H100Z');
});

it('heads a bar with an arrow at each edge it runs off', () => {
  expect(barPath({ ...extent, end: 'beyond' }, 10, 4)).toBe('M100 10H200V8L207 12L200 16V14H100Z');
  expect(barPath({ ...extent, start: 'before' }, 10, 4)).toBe('M100 10H200V14H100V16L93 12L100 8Z');
});

it('breaks a bar up where no end is stated', () => {
  expect(barPath({ ...extent, end: 'open' }, 10, 4).match(/M/g)).toHaveLength(4);
});
