import { citationWordsFor } from '#words/citation-words.ts';
import type { Cited } from './cited.ts';

/**
 * GB/T 7714—2015: part of a database online, [DB/OL], with the day it was revised in round brackets and the day of access in
 * square ones. The standard leaves the full stop at the end to the writer: none is put, so that the address stays whole.
 */
export const gbt7714 = (cited: Cited): string =>
  citationWordsFor(cited.lang).gbt7714({ ...cited, year: cited.version.slice(0, 4) });
