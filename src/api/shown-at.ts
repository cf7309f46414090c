import { EMBED_NAMES, type EmbedName } from '#contract/embed.ts';
import type { KnownIds } from '#contract/filter/check-ids.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS, type OptionKey, type Options } from '#contract/options.ts';
import { pageAt } from '#contract/pages.ts';

/** The view that stands for an address: in its picture, and in a frame. */
interface Shown {
  readonly chart: EmbedName;
  /** What the page narrows its view by. */
  readonly implied: Partial<Filter>;
  /** Whether a filter can say all the page narrows its view by, so that the view can stand without the page. */
  readonly alone: boolean;
}

export const OF_THE_HEATMAP: readonly OptionKey[] = ['columns', 'measure', 'rows', 'order'];

/** Which view an address shows first under its options; null where it shows none that can be given away. */
export function shownAt(pathname: string, options: Options, ids: KnownIds): Shown | null {
  const { name, id } = pageAt(pathname) ?? { name: null, id: '' };
  if (name === 'overview') {
    const set = OF_THE_HEATMAP.some((key) => options[key] !== DEFAULT_OPTIONS[key]);
    return { chart: set ? 'heatmap' : 'timeline', implied: {}, alone: true };
  }
  if (name === 'sector') return { chart: 'timeline', implied: { sector: [id] }, alone: ids.sector.has(id) };
  if (name === 'place') {
    const key = ids.province.has(id) ? 'province' : 'city';
    // A filter knows only places that something has been decided for.
    const alone = ids[key].has(id);
    return { chart: 'map', implied: { province: [], city: [], [key]: alone ? [id] : [] }, alone };
  }
  const chart = name === 'embed' ? EMBED_NAMES.find((known) => known === id) : undefined;
  return chart === undefined ? null : { chart, implied: {}, alone: true };
}
