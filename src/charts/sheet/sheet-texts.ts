import type { Statement } from '#contract/statement.ts';
import type { Language } from '#contract/vocabulary.ts';
import { sheetWordsFor } from '#words/sheet-words.ts';
import { formatDate } from '../format-date.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import type { Paragraph } from './paragraphs.ts';
import type { SheetType } from './sheet-type.ts';

/** What stands above the picture: what it is, its news, and under which question. */
export function headTexts({ title, headline, filter }: Statement, type: SheetType, theme: ThemeName): Paragraph[] {
  const { ink, soft } = TOKENS[theme];
  const { small } = type;
  return [
    { text: title, size: small, fill: ink, bold: true, above: 0 },
    { text: headline, size: type.headline, fill: ink, serif: true, above: small * 0.4 },
    { text: filter.replaceAll(' · ', '\u00a0· '), size: small, fill: soft, above: small * 0.5 },
  ];
}

/** What stands below it: how to read it, the day, the version, whose it is, on which terms, and where it lives. */
export function footTexts(
  statement: Statement,
  reading: string,
  lang: Language,
  { foot }: SheetType,
  theme: ThemeName,
): Paragraph[] {
  const words = sheetWordsFor(lang);
  const { ink, soft } = TOKENS[theme];
  const { asOf, version, licence, sources, link } = statement;
  const line = (text: string, address = false): Paragraph => ({ text, size: foot, fill: soft, address, above: 0 });
  return [
    { ...line(reading), fill: ink },
    { ...line(`${words.asOf(formatDate(asOf, lang))} · ${words.version(version)}`), above: foot * 0.5 },
    ...sources.map((source) => line(source)),
    line(words.licence(licence.id, licence.title)),
    line(link, true),
  ];
}
