import type { DatasetInfo } from '#contract/entities/dataset-info.ts';
import type { Filter, FilterKey } from '#contract/filter/filter.ts';
import type { Statement } from '#contract/statement.ts';
import type { NameOf } from '#words/filter-phrases.ts';
import { statementWordsFor } from '#words/statement-words.ts';
import { wordsFor } from '#words/words.ts';
import { filterInWords } from './filter-in-words.ts';

interface Stated {
  readonly title: string;
  readonly headline: string;
  readonly filter: Filter;
  /** The clauses the view makes itself: it is not narrowed by them. */
  readonly setsAside: readonly FilterKey[];
  readonly nameOf: NameOf;
  /** What is shown where nothing narrows it; everything unless given. */
  readonly whole?: string;
  readonly info: DatasetInfo;
  readonly link: string;
  /** Whether it draws land. */
  readonly map: boolean;
}

/** Every file, picture and citation takes what it says of itself from here. */
export function statementOf({ title, headline, filter, setsAside, nameOf, whole, info, link, map }: Stated): Statement {
  const { lang } = filter;
  const words = statementWordsFor(lang);
  const boundaries = info.credits.filter(({ part }) => part.startsWith('outlines')).map(({ credit }) => credit);
  return {
    title,
    headline,
    filter: filterInWords(filter, setsAside, nameOf, whole ?? wordsFor(lang).app.filters.everything),
    asOf: filter.asOf ?? info.asOf,
    version: info.version,
    sources: [words.dataset(info.title[lang]), ...(map ? boundaries : [])],
    licence: info.licence,
    link,
  };
}
