import type { Filter } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';

const LONGEST_PART = 60;

/** Letters and digits of any script, and what joins them; everything else could be refused by a file system. */
const safe = (text: string) => text.replaceAll(/[^\p{L}\p{N}.]+/gu, '-').replaceAll(/^-+|-+$/g, '');
const cut = (text: string) => (text.length <= LONGEST_PART ? text : safe(text.slice(0, LONGEST_PART)));

interface Named {
  /** What it is of, such as `heatmap` or the id of a programme. */
  readonly of: string;
  readonly filter: Filter;
  readonly version: string;
  readonly extension: string;
}

/** The name of a file tells what is in it: `resonance_heatmap_steel-autos_2020-2026_v2026-11-25.png`. */
export function fileName({ of, filter, version, extension }: Named): string {
  const { from, to, asOf, since } = filter;
  const values = filterPairs(filter)
    .filter(([key]) => !['from', 'to', 'asOf', 'since', 'lang'].includes(key))
    .map(([, value]) => safe(value));
  const years = from === null && to === null ? '' : `${from ?? ''}-${to ?? ''}`.replace(/^-/, 'until-');
  const parts = [
    'resonance',
    safe(of),
    cut(values.join('-')),
    safe(years),
    asOf === null ? '' : `as-of-${asOf}`,
    since === null ? '' : `since-${since}`,
    `v${version}`,
  ];
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}
