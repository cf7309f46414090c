import type { EmbedName } from '#contract/embed.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { type Options, optionPairs } from '#contract/options.ts';
import { pagePath } from '#contract/pages.ts';
import { filterPhrases, type NameOf } from '#words/filter-phrases.ts';
import { wordsFor } from '#words/words.ts';
import type { HeadContext, PageHead } from './page-head.ts';

interface Embedded {
  readonly chart: EmbedName;
  readonly filter: Filter;
  readonly options: Options;
  readonly nameOf: NameOf;
}

/** The head of one view alone. Its one address is that of the view among the others; the view alone is for frames. */
export function embedHead({ chart, filter, options, nameOf }: Embedded, { lang, origin }: HeadContext): PageHead {
  const { app, charts } = wordsFor(lang);
  const query = writeQueryString([...filterPairs(filter), ...optionPairs(options)]);
  const path = pagePath('overview') + (query === '' ? '' : `?${query}`);
  const asked = filterPhrases(filter, nameOf).map(({ text }) => text);
  const title = [charts[chart].title, asked.join(' · ')].filter((part) => part !== '').join(': ');
  return {
    title,
    description: app.description,
    path,
    noindex: true,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: title,
      description: app.description,
      url: origin + path,
      inLanguage: lang,
    },
  };
}
