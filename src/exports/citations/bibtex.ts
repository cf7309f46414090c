import type { Language } from '#contract/vocabulary.ts';
import { citationKey } from './citation-key.ts';
import type { Cited } from './cited.ts';
import { noteOf } from './notes.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const LANGUAGES: Readonly<Record<Language, string>> = { en: 'english', zh: 'chinese' };

/** What TeX would take for a command. Braces cannot be escaped by a backslash: BibTeX counts them all the same. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`{\textbackslash}`,
  '{': String.raw`{\textbraceleft}`,
  '}': String.raw`{\textbraceright}`,
  '~': String.raw`{\textasciitilde}`,
  '^': String.raw`{\textasciicircum}`,
};
/** Signs that TeX joins into another where they follow one another, such as two hyphens into a dash. */
const JOINED = /(?<=[-'`,<>!?])[-'`,<>]/g;

const escaped = (text: string) =>
  text
    .replaceAll(/[\\{}~^]/g, (sign) => COMMANDS[sign] ?? sign)
    .replaceAll(/[$&#%_]/g, String.raw`\$&`)
    .replaceAll(JOINED, '{$&}');

/**
 * One entry that BibTeX and biblatex both read: @misc, because older styles know neither @dataset nor @online, with the version
 * in the note, because they know no field for it. Braces around the title keep the capitals of names.
 */
export function bibtex(cited: Cited): string {
  const { site, title, dataset, version, address, accessed, lang } = cited;
  const month = MONTHS[Number(version.slice(5, 7)) - 1];
  return [
    `@misc{${citationKey(cited)},`,
    `  author = {{${escaped(site)}}},`,
    `  title = {{${escaped(title)}}},`,
    `  howpublished = {${escaped(dataset)}},`,
    `  year = {${version.slice(0, 4)}},`,
    ...(month === undefined ? [] : [`  month = ${month},`]),
    `  note = {${escaped(noteOf(cited, ['version', 'asOf', 'licence']))}},`,
    // An address is read letter for letter: nothing in it is escaped.
    `  url = {${address}},`,
    `  urldate = {${accessed}},`,
    `  language = {${LANGUAGES[lang]}},`,
    '}',
    '',
  ].join('\n');
}
