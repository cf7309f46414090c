import { type EmbedName, type EmbedSettings, embedPairs } from '#contract/embed.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import type { Options } from '#contract/options.ts';
import { pagePath } from '#contract/pages.ts';
import { BLANK_VIEW, type View, writeView } from '../../url/view.ts';

interface Embedded {
  readonly chart: EmbedName;
  /** With what the page implies, since the embed has no page around it. */
  readonly filter: Filter;
  readonly options: Options;
  /** How the picture stands now: what is folded, chosen, and come closer to. */
  readonly standing: Pick<View, 'closed' | 'task' | 'window' | 'at'>;
}

/** The address of one view alone, from the root of the site. */
export function embedAddress({ chart, filter, options, standing }: Embedded, settings: EmbedSettings): string {
  const { closed, task, window, at } = standing;
  const view = writeView({ ...BLANK_VIEW, filter, options, closed, task, window, at });
  const query = [view, writeQueryString(embedPairs(settings))].filter((part) => part !== '').join('&');
  return pagePath('embed', chart) + (query === '' ? '' : `?${query}`);
}
