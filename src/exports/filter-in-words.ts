import { type Filter, type FilterKey, without } from '#contract/filter/filter.ts';
import { filterPhrases, type NameOf } from '#words/filter-phrases.ts';
import { statementWordsFor } from '#words/statement-words.ts';

/** What a view shows, in words; `setsAside` are the clauses it is not narrowed by but only marks. `none` stands for no clause. */
export function filterInWords(filter: Filter, setsAside: readonly FilterKey[], nameOf: NameOf, none: string): string {
  const told = (asked: Filter) => filterPhrases(asked, nameOf).map(({ text }) => text);
  const narrowing = told(without(filter, setsAside));
  const marking = told(filter).filter((text) => !narrowing.includes(text));
  const words = statementWordsFor(filter.lang);
  return [
    narrowing.length === 0 ? none : narrowing.join(' · '),
    ...(marking.length === 0 ? [] : [words.marked(marking.join(' · '))]),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
