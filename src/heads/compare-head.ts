import { type ComparedKind, comparisonPairs } from '#contract/comparison.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { pagePath } from '#contract/pages.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { describe, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

interface Compared {
  readonly kind: ComparedKind;
  /** Those that are known, in their order; one that stands twice counts once. */
  readonly things: readonly { readonly id: string; readonly name: Bilingual }[];
}

/** The head of things side by side: it names them. */
export function compareHead({ kind, things: given }: Compared, { lang, origin }: HeadContext): PageHead {
  const words = compareWordsFor(lang);
  const things = [...new Map(given.map((thing) => [thing.id, thing])).values()];
  const names = things.map(({ name }) => name[lang]);
  const query = writeQueryString([
    ...comparisonPairs({ kind, ids: things.map(({ id }) => id) }),
    ...(lang === 'en' ? [] : [['lang', lang] as const]),
  ]);
  const path = pagePath('compare') + (query === '' ? '' : `?${query}`);
  const description = describe(words.description(names));
  return {
    title: words.documentTitle(names),
    description,
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: words.documentTitle(names),
      description,
      url: origin + path,
      about: things.map(({ id, name }) => ({
        '@type': 'Thing',
        name: name[lang],
        url: origin + inLanguage(pagePath(kind, id), lang),
      })),
    },
  };
}
