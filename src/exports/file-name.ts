import { ENDPOINTS, type EndpointName } from '#contract/endpoints.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { type Options, optionPairs } from '#contract/options.ts';

const LONGEST_PART = 60;

/** Letters and digits of any script, and what joins them; everything else could be refused by a file system. */
const safe = (text: string) => text.replaceAll(/[^\p{L}\p{N}.]+/gu, '-').replaceAll(/^-+|-+$/g, '');
const cut = (text: string) => (text.length <= LONGEST_PART ? text : safe(text.slice(0, LONGEST_PART)));

interface Named {
  readonly endpoint: EndpointName;
  /** Of the endpoints that are about one thing; else empty. */
  readonly id: string;
  readonly filter: Filter;
  readonly options: Options;
  readonly version: string;
  readonly extension: string;
  /** Which part of it, such as a table beside the first. */
  readonly part?: string | null;
}

function yearsOf({ from, to }: Filter): string {
  if (from === null) return to === null ? '' : `until-${to}`;
  return to === null ? `from-${from}` : `${from}-${to}`;
}

/** The name of a file tells what is in it: `resonance_heatmap_steel-autos_2020-2026_v2026-11-25.png`. */
export function fileName({ endpoint, id, filter, options, version, extension, part = null }: Named): string {
  const { asOf, since } = filter;
  // What a page implies is in its name already.
  const values = filterPairs(filter)
    .filter(([key, value]) => !['from', 'to', 'asOf', 'since', 'lang'].includes(key) && value !== id)
    .map(([, value]) => safe(value));
  const shown = optionPairs(options, ENDPOINTS[endpoint].options).map(([key, value]) => `${key}-${value}`);
  const parts = [
    'resonance',
    safe([id || endpoint, ...(part === null ? [] : [part])].join('-')),
    ...shown,
    cut(values.join('-')),
    safe(yearsOf(filter)),
    asOf === null ? '' : `as-of-${asOf}`,
    since === null ? '' : `since-${since}`,
    `v${version}`,
  ];
  return `${parts.filter((text) => text !== '').join('_')}.${extension}`;
}
