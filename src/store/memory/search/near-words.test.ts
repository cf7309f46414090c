import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNearWords, editDistance } from './near-words.ts';

it.each([
  ['steel', 'steel', 0],
  ['stell', 'steel', 1],
  ['stele', 'steel', 1],
  ['steeel', 'steel', 1],
  ['seel', 'steel', 1],
  ['shenzheng', 'shenzhen', 1],
  ['wuhan', 'xian', 3],
])('tells %s from %s by %i', (a, b, distance) => {
  expect(editDistance(a, b, 4)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcd')), maxLength: 9 });

it('is the same both ways, nothing for equal words, and never more than one past what is asked for', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const whole = editDistance(a, b, 20);
      expect(editDistance(b, a, 20)).toBe(whole);
      expect(whole === 0).toBe(a === b);
      expect(editDistance(a, b, most)).toBe(Math.min(whole, most + 1));
    }),
  );
});

it('gives the nearest words only, and none for short words or words with digits', () => {
  const near = createNearWords(['steel', 'steal', 'wuhan', 'smelting', 'wu2n']);
  expect(near('stee')).toEqual(['steel']);
  expect(near('steil')).toEqual(['steel', 'steal']);
  expect(near('smetlign')).toEqual(['smelting']);
  expect(near('wuh')).toEqual([]);
  expect(near('wu2a')).toEqual([]);
});
