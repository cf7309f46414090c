import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMPARED_KINDS, comparisonPairs, MOST_COMPARED, readComparison } from './comparison.ts';
import { writeQueryString } from './filter/query-string.ts';

const comparison = fc.record({
  kind: fc.constantFrom(...COMPARED_KINDS),
  ids: fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: MOST_COMPARED }),
});

it('reads back whatever comparison an address was written for, in its order', () => {
  fc.assert(
    fc.property(comparison, ({ kind, ids }) => {
      const read = readComparison(writeQueryString(comparisonPairs({ kind, ids })));
      expect(read).toEqual({ kind, ids, unknownKind: null, beyond: [] });
    }),
  );
});

it('compares programmes unless told otherwise, closes gaps and drops doubles', () => {
  expect(readComparison('?a=one&c=two')).toMatchObject({ kind: 'programme', ids: ['one', 'two'] });
  expect(readComparison('?b=one&a=two&c=one')).toMatchObject({ ids: ['two', 'one'] });
  expect(readComparison('?lang=zh&a=&b=one')).toMatchObject({ ids: ['one'] });
});

it('loses nothing of what it cannot show: a kind nobody knows, an id too many', () => {
  expect(readComparison('kind=river&a=one&b=two')).toMatchObject({ unknownKind: 'river', ids: ['one', 'two'] });
  expect(readComparison('a=one&a=two&b=three&c=four')).toMatchObject({
    ids: ['one', 'two', 'three'],
    beyond: ['four'],
  });
});
