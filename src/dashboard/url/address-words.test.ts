import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressWords } from './address-words.ts';

it.each([
  ['/places/wuhan', ['wuhan']],
  ['/steel', ['steel']],
  ['/programmes/ai-plus-opinions-2025', ['ai plus opinions 2025']],
  ['/places/%E6%AD%A6%E6%B1%89', ['武汉']],
  ['/sectors/steel/targets', ['steel targets', 'targets']],
  ['/places/%E6', ['E6']],
  ['/places', []],
  ['/', []],
])('reads in %s what to search for: %j', (path, words) => {
  expect(addressWords(path)).toEqual(words);
});

it('reads any address without complaint', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      for (const words of addressWords(`/${path}`)) expect(words.length).toBeLessThanOrEqual(100);
    }),
  );
});
