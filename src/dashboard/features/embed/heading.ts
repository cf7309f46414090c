import { heatmapSetsAside } from '#contract/column-clauses.ts';
import { EMBEDS, type EmbedName } from '#contract/embed.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { type Filter, without } from '#contract/filter/filter.ts';
import type { Options } from '#contract/options.ts';
import { embedWordsFor } from '#words/embed-words.ts';
import { filterPhrases, type NameOf } from '#words/filter-phrases.ts';
import { wordsFor } from '#words/words.ts';

/** What a view shows, in words: what narrows it, and apart from that what it only marks. */
export function embedHeading(chart: EmbedName, filter: Filter, options: Options, nameOf: NameOf): string {
  const { endpoint } = EMBEDS[chart];
  const setsAside = endpoint === 'heatmap' ? heatmapSetsAside(options.columns) : ENDPOINTS[endpoint].setsAside;
  const told = (some: Filter) => filterPhrases(some, nameOf).map(({ text }) => text);
  const narrowing = told(without(filter, setsAside));
  const marking = told(filter).filter((text) => !narrowing.includes(text));
  return [
    ...(narrowing.length === 0 ? [wordsFor(filter.lang).app.summary.loading] : narrowing),
    ...(marking.length === 0 ? [] : [embedWordsFor(filter.lang).marked(marking.join(' · '))]),
  ].join(' · ');
}
