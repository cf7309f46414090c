import type { Filter, FilterKey } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import { wordsFor } from './words.ts';

/** A part of the sentence that says what is shown; `years` stands for `from` and `to` together. */
export interface FilterPhrase {
  readonly key: Exclude<FilterKey, 'from' | 'to' | 'lang'> | 'years';
  /** The value it says; empty for `years`. */
  readonly value: string;
  readonly text: string;
}

/** What ids are called, for ids that are known. */
export type NameOf = (key: FilterKey, value: string) => Bilingual | undefined;

/** The clauses in force as parts of a sentence, in canonical order. */
export function filterPhrases(filter: Filter, nameOf: NameOf): readonly FilterPhrase[] {
  const { lang, from, to } = filter;
  const words = wordsFor(lang).app.filters.phrases;
  return filterPairs(filter).flatMap(([key, value]): FilterPhrase | [] => {
    if (key === 'from' || (key === 'to' && from === null))
      return { key: 'years', value: '', text: words.years(from, to) };
    if (!isKeyOf(words)(key) || key === 'years') return [];
    return { key, value, text: words[key](nameOf(key, value)?.[lang] ?? value) };
  });
}
