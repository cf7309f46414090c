import type { VersionNews } from '#contract/answers/changes.ts';
import { isPartialDate } from '#contract/partial-date.ts';
import { BASES, isKeyOf, type Language } from '#contract/vocabulary.ts';
import type { ChangesWords } from '#words/changes-words.ts';

type FieldChange = VersionNews['programmes']['changed'][number]['fields'][number];

/** A value as readers are told it; null for what is a form of the file, not a text. */
function readable(value: string | null, lang: Language, words: ChangesWords): string | null {
  if (value === null || /^[{[]/.test(value)) return null;
  if (isKeyOf(words.values)(value)) return words.values[value];
  return isKeyOf(BASES)(value) ? BASES[value][lang] : value;
}

/** Which field changed, and from what to what as far as that was told. */
export function tellChange(
  { field, before, after }: FieldChange,
  lang: Language,
  words: ChangesWords,
): { readonly field: string; readonly how: string | null } {
  const name = isKeyOf(words.fields)(field) ? words.fields[field] : field;
  const was = readable(before, lang, words);
  const is = readable(after, lang, words);
  if (was === is) return { field: name, how: null };
  if (was !== null && is !== null) return { field: name, how: words.fromTo(was, is) };
  if (is !== null) return { field: name, how: words.onlyAfter(is) };
  // A long text that is gone is told by its name alone.
  return { field: name, how: was !== null && (isPartialDate(was) || was.length <= 40) ? words.onlyBefore(was) : null };
}

/** How many programmes and other records one version touched. */
export function totalsOf({ programmes, others }: VersionNews): Parameters<ChangesWords['totals']>[0] {
  return {
    added: programmes.added.length,
    changed: programmes.changed.length,
    removed: programmes.removed.length,
    others: others.added.length + others.changed.length + others.removed.length,
  };
}

/** Whether a version has anything to tell. */
export function tellsAnything(version: VersionNews): boolean {
  return Object.values(totalsOf(version)).some((many) => many > 0);
}
