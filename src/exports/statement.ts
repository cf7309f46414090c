import type { DatasetInfo } from '#contract/entities/dataset-info.ts';
import type { Filter, FilterKey } from '#contract/filter/filter.ts';
import type { Statement } from '#contract/statement.ts';
import type { NameOf } from '#words/filter-phrases.ts';
import { statementWordsFor } from '#words/statement-words.ts';
import { wordsFor } from '#words/words.ts';
import { filterInWords } from './filter-in-words.ts';
import { statedDay } from './stated-day.ts';

/** How the names of parts begin in the credits of the dataset. */
export type Owed = 'outlines' | 'coordinates';

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
  /** The parts of the dataset it holds or draws that are owed to others. */
  readonly owes: readonly Owed[];
}

/** Every file, picture and citation takes what it says of itself from here. */
export function statementOf({
  title,
  headline,
  filter,
  setsAside,
  nameOf,
  whole,
  info,
  link,
  owes,
}: Stated): Statement {
  const { lang } = filter;
  const words = statementWordsFor(lang);
  const owed = info.credits.filter(({ part }) => owes.some((one) => part.startsWith(one))).map(({ credit }) => credit);
  return {
    title,
    headline,
    filter: filterInWords(filter, setsAside, nameOf, whole ?? wordsFor(lang).app.filters.everything),
    asOf: statedDay(filter, info),
    version: info.version,
    sources: [words.dataset(info.title[lang]), ...owed],
    licence: info.licence,
    link,
  };
}
