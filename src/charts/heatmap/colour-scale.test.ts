import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast, readableOn } from '../contrast.ts';
import { TOKENS } from '../tokens.ts';
import { binOf, binsUpTo } from './colour-scale.ts';

const ranges = (max: number) => binsUpTo(max).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));

it('widens the bins as counts grow', () => {
  expect(ranges(29)).toEqual(['1', '2–3', '4–5', '6–9', '10–16', '17–29']);
  expect(ranges(300)).toEqual(['1–2', '3–6', '7–17', '18–44', '45–115', '116–300']);
});

it('gives small counts a colour each, so that one programme looks like one', () => {
  expect(ranges(0)).toEqual([]);
  expect(ranges(1)).toEqual(['1']);
  expect(ranges(4)).toEqual(['1', '2', '3', '4']);
  expect(ranges(7)).toEqual(['1', '2', '3', '4', '5', '6–7']);
});

it('puts every count up to the greatest into just one bin, more never lighter than less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (max) => {
      const bins = binsUpTo(max);
      expect(bins.every(({ from, to, step }, index) => from <= to && step === index + 1)).toBe(true);
      expect(bins.map(({ from }) => from)).toEqual([1, ...bins.slice(0, -1).map(({ to }) => to + 1)]);
      expect(bins.at(-1)?.to).toBe(max);
    }),
  );
});

it('has no bin for nothing and none beyond the greatest', () => {
  expect(binOf(binsUpTo(9), 0)).toBeUndefined();
  expect(binOf(binsUpTo(9), 10)).toBeUndefined();
  expect(binOf(binsUpTo(9), 9)?.step).toBe(6);
});

it.each(['light', 'dark'] as const)('prints every count readably on its colour in the %s theme', (theme) => {
  const { scale, ink, paper } = TOKENS[theme];
  for (const { step } of binsUpTo(29)) {
    expect(contrast(scale[step], readableOn(scale[step], ink, paper))).toBeGreaterThanOrEqual(4.5);
  }
});
