import type { Found, SearchHit } from '#contract/answers/search.ts';
import { fold } from '#contract/tokens.ts';
import { excerpt } from './excerpt.ts';
import { type Marked, markText, roughlyMet } from './mark-text.ts';
import type { Part } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Searchable } from './searchable.ts';

const READ_WITH_CARE = 8;

type Why = Pick<SearchHit, 'marks' | 'reading' | 'found'>;

/** The text of all that meets the most parts, if it meets more than `least`; the first of equals. */
function best(texts: Iterable<{ field: Found['field']; text: string; marked: Marked }>, least: number) {
  let found: { field: Found['field']; text: string; marked: Marked } | null = null;
  for (const it of texts) if (it.marked.parts > (found?.marked.parts ?? least)) found = it;
  return found;
}

/** The lines of a record that may meet the most parts, marked: not all that meet some need be read with care. */
function* likeliest(lines: readonly string[], parts: readonly Part[]) {
  const rough = lines.map((text) => ({ text, met: roughlyMet(fold(text), parts) })).filter(({ met }) => met > 0);
  let read = 0;
  for (const { text } of rough.toSorted((a, b) => b.met - a.met)) {
    const marked = markText(text, undefined, parts);
    if (marked.parts === 0) continue;
    yield { field: 'text' as const, text, marked };
    if (++read === READ_WITH_CARE) return;
  }
}

/**
 * Why a thing is among the results: what of its names was met, or where these do not say it all, the other text or the
 * passage that says most. `passages` are the lines of its record.
 */
export function whyFound(
  { readings }: SearchIndex,
  thing: Searchable,
  parts: readonly Part[],
  passages: () => readonly string[],
): Why {
  const { name } = thing;
  const en = markText(name.en, undefined, parts);
  const zh = markText(name.zh, readings[name.zh], parts);
  const marks = { en: en.marks, zh: zh.marks };
  const said = Math.max(en.parts, zh.parts);

  // What stands there as it was typed says more than its name in the other language.
  const typed = parts.map(({ texts, sound }) => ({ texts: texts.slice(0, 1), sound }));
  const typedIn = (text: string) => markText(text, readings[text], typed);
  const asTyped = { en: typedIn(name.en), zh: typedIn(name.zh) };
  const others = thing.others.map(({ field, text }) => ({ field, text, marked: typedIn(text) }));
  const known = best(others, Math.max(asTyped.en.parts, asTyped.zh.parts));
  if (known === null && said === parts.length)
    return { marks, reading: asTyped.en.parts > 0 ? null : asTyped.zh.spoken, found: null };

  const named =
    known ??
    best(
      thing.others.map(({ field, text }) => ({ field, text, marked: markText(text, readings[text], parts) })),
      said,
    );
  const passage =
    named?.marked.parts === parts.length ? null : best(likeliest(passages(), parts), named?.marked.parts ?? said);
  const found = passage ?? named;
  return {
    marks,
    reading: found?.marked.spoken ?? null,
    found: found && { field: found.field, ...excerpt(found.text, found.marked.marks) },
  };
}
