import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressWords } from './address-words.ts';

it.each([
  ['/places/wuhan', 'wuhan'],
  ['/steel', 'steel'],
  ['/programmes/ai-plus-opinions-2025', 'ai plus opinions 2025'],
  ['/places/%E6%AD%A6%E6%B1%89', '武汉'],
  ['/sectors/steel/targets', 'steel targets'],
  ['/places/%E6', 'E6'],
  ['/places', ''],
  ['/', ''],
])('reads of %s the words “%s”', (path, words) => {
  expect(addressWords(path)).toBe(words);
});

it('reads any address without complaint', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(addressWords(`/${path}`).length).toBeLessThanOrEqual(100);
    }),
  );
});
