import type { Language } from '#contract/vocabulary.ts';

/** A value of JSON-LD. */
export type JsonLd = string | number | boolean | null | readonly JsonLd[] | { readonly [key: string]: JsonLd };

/** What a page says of itself to browsers, search engines and those it is shared with. */
export interface PageHead {
  /** Without the name of the site. */
  readonly title: string;
  /** One sentence, at most about 160 letters. */
  readonly description: string;
  /** The same at its full length, where that is more. */
  readonly lead?: string;
  /** The one address of the page, from the root: whatever else stood in the address it was opened under. */
  readonly path: string;
  /** schema.org, with absolute addresses. */
  readonly jsonLd: JsonLd;
  /** Whether search engines are to leave it out. */
  readonly noindex?: true;
  /** Where its oEmbed answer is, if it has one; the server adds it. */
  readonly oEmbed?: string;
}

/** For whom a head is made: the language, and the origin its absolute addresses begin with, such as `https://example.org`. */
export interface HeadContext {
  readonly lang: Language;
  readonly origin: string;
}

/** The address of a page in a language: English is the one without a parameter. */
export const inLanguage = (path: string, lang: Language) => (lang === 'en' ? path : `${path}?lang=${lang}`);

const LONGEST = 160;

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A text as a description: one line, cut at a word with an ellipsis where it is too long. */
export function describe(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:，；：、]+$/u, '')}…`;
}

/** A text as a description and at its full length. */
export const described = (text: string): Pick<PageHead, 'description' | 'lead'> => ({
  description: describe(text),
  lead: oneLine(text),
});
