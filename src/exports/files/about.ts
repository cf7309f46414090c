import { fileWordsFor } from '#words/file-words.ts';
import type { FileContent } from './make-file.ts';

type About = readonly (readonly [label: string, text: string])[];

/** What a file says of itself, line by line, each under its label. */
export function aboutLines({ statement, citation, lang }: Omit<FileContent, 'tables'>): About {
  const words = fileWordsFor(lang).about;
  const { title, headline, filter, asOf, version, sources, licence, link } = statement;
  return [
    [words.title, title],
    [words.headline, headline],
    [words.filter, filter],
    [words.asOf, asOf],
    [words.version, version],
    ...sources.map((source) => [words.sources, source] as const),
    [words.licence, `${licence.title}: ${licence.url}`],
    [words.link, link],
    [words.citation, citation],
  ];
}
