import { checkIds, type KnownIds } from '#contract/filter/check-ids.ts';
import { dropFaults } from '#contract/filter/drop-faults.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import {
  DEFAULT_OPTIONS,
  OPTION_KEYS,
  type OptionKey,
  type Options,
  optionPairs,
  readOptions,
} from '#contract/options.ts';
import { pageAt } from '#contract/pages.ts';

/** What the picture of a page shows: one of its views under the filter of the link, or words alone. */
export interface PageView {
  readonly chart: 'timeline' | 'heatmap' | 'cities' | null;
  /** With what the page implies. */
  readonly filter: Filter;
  readonly options: Options;
  /** The one query of the picture: links that show the same give the same. */
  readonly query: string;
}

const OF_THE_HEATMAP: readonly OptionKey[] = ['columns', 'measure', 'rows', 'order'];
const USED: Readonly<Record<string, readonly OptionKey[]>> = {
  timeline: ['lanes'],
  heatmap: OF_THE_HEATMAP,
  cities: ['form', 'shade'],
};

/** What the page at a path shows first under a query; what the dataset does not know in it is left out, as on the page. */
export function pageView(path: string, search: string, ids: KnownIds): PageView {
  const { filter: asked, others } = parseQuery(search, OPTION_KEYS);
  const own = dropFaults(asked, checkIds(asked, ids));
  const { options } = readOptions(others);
  const { name, id } = pageAt(path) ?? { name: 'overview', id: '' };
  const view = (chart: PageView['chart'], implied: Partial<Filter> = {}): PageView => {
    const used = chart === null ? [] : (USED[chart] ?? []);
    return {
      chart,
      filter: { ...own, ...implied },
      options,
      query: writeQueryString([...filterPairs({ ...own, ...noneOf(implied) }), ...optionPairs(options, used)]),
    };
  };
  if (name === 'overview') {
    return view(OF_THE_HEATMAP.some((key) => options[key] !== DEFAULT_OPTIONS[key]) ? 'heatmap' : 'timeline');
  }
  if (name === 'sector') return view('timeline', { sector: [id] });
  if (name !== 'place') return view(null);
  const key = ids.province.has(id) ? 'province' : 'city';
  // A filter knows only places that something has been decided for.
  return view('cities', { province: [], city: [], [key]: ids[key].has(id) ? [id] : [] });
}

const noneOf = (implied: Partial<Filter>): Partial<Filter> =>
  Object.fromEntries(Object.keys(implied).map((key) => [key, []]));
