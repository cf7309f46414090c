import type { EmbedName } from '#contract/embed.ts';
import { checkIds, type KnownIds } from '#contract/filter/check-ids.ts';
import { dropFaults } from '#contract/filter/drop-faults.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { OPTION_KEYS, type OptionKey, type Options, optionPairs, readOptions } from '#contract/options.ts';
import { OF_THE_HEATMAP, shownAt } from '../shown-at.ts';

/** What the picture of a page shows: one of its views under the filter of the link, or words alone. */
export interface PageView {
  readonly chart: EmbedName | null;
  /** With what the page implies. */
  readonly filter: Filter;
  readonly options: Options;
  /** The one query of the picture: links that show the same give the same. */
  readonly query: string;
}

const USED: Readonly<Record<EmbedName, readonly OptionKey[]>> = {
  timeline: ['lanes'],
  heatmap: OF_THE_HEATMAP,
  map: ['form', 'shade'],
};

/** What the page at a path shows first under a query; what the dataset does not know in it is left out, as on the page. */
export function pageView(path: string, search: string, ids: KnownIds): PageView {
  const { filter: asked, others } = parseQuery(search, OPTION_KEYS);
  const own = dropFaults(asked, checkIds(asked, ids));
  const { options } = readOptions(others);
  const { chart, implied } = shownAt(path, options, ids) ?? { chart: null, implied: {} };
  const used = chart === null ? [] : USED[chart];
  return {
    chart,
    filter: { ...own, ...implied },
    options,
    query: writeQueryString([...filterPairs({ ...own, ...noneOf(implied) }), ...optionPairs(options, used)]),
  };
}

const noneOf = (implied: Partial<Filter>): Partial<Filter> =>
  Object.fromEntries(Object.keys(implied).map((key) => [key, []]));
