import { fold } from '#contract/tokens.ts';

const LONGEST_RUN = 6;

/**
 * Pinyin as people type it into a name: without tones, spaces or apostrophes, and with u for ü, which keyboards write as v.
 */
export function typedPinyin(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z]/g, '')
    .replaceAll(/([ln])v/g, '$1u');
}

/** The syllables of a reading as they are typed; folding makes u of ü. */
const syllablesOf = (reading: string): string[] => fold(reading).split(' ');

/** From each syllable on, the run of syllables that begins there, written together: what a query may begin. */
export function pinyinRuns(reading: string): string[] {
  const syllables = syllablesOf(reading);
  return syllables.map((_, start) => syllables.slice(start, start + LONGEST_RUN).join(''));
}

/** The syllables, from and up to but not including, that a query spells, the last perhaps in part; null where none do. */
export function spelledSyllables(reading: string, typed: string): readonly [number, number] | null {
  const syllables = syllablesOf(reading);
  for (let start = 0; start < syllables.length; start++) {
    let spelled = '';
    for (let end = start; end < syllables.length && spelled.length < typed.length; end++) {
      spelled += syllables[end] ?? '';
      if (spelled.startsWith(typed)) return [start, end + 1];
      if (!typed.startsWith(spelled)) break;
    }
  }
  return null;
}
