import type { Search, SearchHit, SearchKind } from '#contract/answers/search.ts';

/** What can be chosen in the list: a result, or to see the rest of a kind. */
export type Option =
  | { readonly is: 'hit'; readonly hit: SearchHit }
  | { readonly is: 'more'; readonly kind: SearchKind; readonly count: number };

export interface OptionGroup {
  readonly kind: SearchKind;
  readonly total: number;
  readonly shown: number;
  /** Position of its first option in the whole list. */
  readonly first: number;
  readonly options: readonly Option[];
}

/** An answer as the list shows it; `most` is what one answer can hold of a kind. */
export function listOptions({ groups }: Search, most: number): readonly OptionGroup[] {
  let first = 0;
  return groups.map(({ kind, total, hits }) => {
    const more = total > hits.length && hits.length < most;
    const options: Option[] = hits.map((hit) => ({ is: 'hit', hit }));
    if (more) options.push({ is: 'more', kind, count: Math.min(total, most) - hits.length });
    const group = { kind, total, shown: hits.length, first, options };
    first += options.length;
    return group;
  });
}
