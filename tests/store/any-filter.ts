import fc from 'fast-check';
import type { Facets } from '#contract/answers/facets.ts';
import type { Filter, ListKey } from '#contract/filter/filter.ts';
import { parseQuery } from '#contract/filter/parse.ts';

const day = fc.oneof(
  fc.integer({ min: 2014, max: 2027 }).map(String),
  fc
    .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
);
const words = fc.constantFrom('', '', '', '算力', '钢铁', 'steel', 'data set', '人工智能 robot', '数', 'zzz', '。');

/** Filters a reader could make, of values the dataset has, by the very grammar of the address. */
export function anyFilter(all: Facets): fc.Arbitrary<Filter> {
  const some = (key: ListKey) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: fc
          .uniqueArray(fc.constantFrom(...all[key].map(({ value }) => `${key}=${value}`)), {
            minLength: 1,
            maxLength: 3,
          })
          .map((parts) => parts.join('&')),
      },
    );
  return fc
    .record({
      lists: fc.tuple(
        ...(
          [
            'sector',
            'theme',
            'level',
            'kind',
            'issuer',
            'province',
            'city',
            'designation',
            'relevance',
            'basis',
          ] as const
        ).map(some),
      ),
      from: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day }),
      to: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day }),
      asOf: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day }),
      since: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day }),
      q: words,
    })
    .map(
      ({ lists, from, to, asOf, since, q }) =>
        parseQuery(
          [...lists, `from=${from}`, `to=${to}`, `asOf=${asOf}`, `since=${since}`, `q=${encodeURIComponent(q)}`].join(
            '&',
          ),
        ).filter,
    );
}
