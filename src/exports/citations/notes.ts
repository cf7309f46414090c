import { citationWordsFor } from '#words/citation-words.ts';
import type { Cited } from './cited.ts';

type Note = keyof ReturnType<typeof citationWordsFor>['notes'];

/** What a form has no field for, as one note. */
export function noteOf({ version, asOf, licence, lang }: Cited, parts: readonly Note[]): string {
  const words = citationWordsFor(lang).notes;
  const told = { version: words.version(version), asOf: words.asOf(asOf), licence: words.licence(licence.id) };
  return parts.map((part) => told[part]).join('. ');
}
