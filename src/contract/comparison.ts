import { type QueryPair, readQueryString } from './filter/query-string.ts';
import type { PageName } from './pages.ts';

/** What can stand side by side, each by the name of its page. */
export const COMPARED_KINDS = ['programme', 'sector', 'place'] as const satisfies readonly PageName[];
export type ComparedKind = (typeof COMPARED_KINDS)[number];

const SLOTS = ['a', 'b', 'c'] as const;
export const MOST_COMPARED = SLOTS.length;

/** Up to three things of one kind, in their order, none twice. */
export interface Comparison {
  readonly kind: ComparedKind;
  readonly ids: readonly string[];
}

interface ReadComparison extends Comparison {
  /** A kind nobody knows, as given; its ids are kept to be read as another. */
  readonly unknownKind: string | null;
  /** Ids beyond as many as fit. */
  readonly beyond: readonly string[];
}

/** Reads `kind=sector&a=steel&b=autos` out of a raw query string. Gaps are closed and doubles dropped; the order stays. */
export function readComparison(search: string): ReadComparison {
  const { pairs } = readQueryString(search);
  const valuesOf = (key: string) => pairs.flatMap(([name, value]) => (name === key && value !== '' ? [value] : []));
  const given = valuesOf('kind')[0] ?? COMPARED_KINDS[0];
  const kind = COMPARED_KINDS.find((known) => known === given);
  const ids = [...new Set(SLOTS.flatMap(valuesOf))];
  return {
    kind: kind ?? COMPARED_KINDS[0],
    unknownKind: kind === undefined ? given : null,
    ids: ids.slice(0, MOST_COMPARED),
    beyond: ids.slice(MOST_COMPARED),
  };
}

/** The pairs that say a comparison in an address; the kind only where it is not the first. */
export function comparisonPairs({ kind, ids }: Comparison): readonly QueryPair[] {
  const kept = [...new Set(ids)].slice(0, MOST_COMPARED);
  return [
    ...(kind === COMPARED_KINDS[0] ? [] : [['kind', kind] as const]),
    ...SLOTS.slice(0, kept.length).map((slot, index) => [slot, kept[index] ?? ''] as const),
  ];
}
