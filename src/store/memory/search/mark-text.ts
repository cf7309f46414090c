import type { Marks } from '#contract/answers/search.ts';
import { fold } from '#contract/tokens.ts';
import { spelledSyllables } from './pinyin.ts';
import type { Part } from './read-query.ts';

const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu;
const HAN = /\p{Script=Han}/u;

/** A text folded, with the way back from each of its units to the text as written. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function foldBack(written: string): Folded {
  const whole = fold(written);
  // Most texts only change their case.
  if (whole === written.toLowerCase() && whole.length === written.length) {
    const from = Array.from({ length: whole.length }, (_, at) => at);
    return { text: whole, from, to: from.map((at) => at + 1) };
  }
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of written) {
    const folded = fold(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      from.push(at);
      to.push(at + character.length);
    }
    at += character.length;
  }
  return { text, from, to };
}

/** Ranges in order, those that meet made one. */
function join(ranges: readonly (readonly [number, number])[]): Marks {
  const joined: Marks = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Where a word begins a word of the text, or a run of Han characters stands in it. */
function occurrences(text: string, sought: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const begins = HAN.test(sought[0] ?? '') || HAN.test(before) || !/[\p{Letter}\p{Number}]/u.test(before);
    if (begins) found.push([at, at + sought.length]);
  }
  return found;
}

/** Where a part's text, such as `machine tools`, stands in a folded one: as one phrase, else word by word; empty where a word is not there. */
function placesOf(folded: string, sought: string): [number, number][] {
  const words = sought.match(WORD) ?? [];
  const phrase = new RegExp(words.join('[^\\p{Letter}\\p{Number}]*'), 'gu');
  if (words.length > 1) {
    const whole = [...folded.matchAll(phrase)].map(({ index, 0: it }): [number, number] => [index, index + it.length]);
    if (whole.length > 0) return whole;
  }
  const each = words.map((word) => {
    const whole = occurrences(folded, word);
    if (whole.length > 0 || !HAN.test(word)) return whole;
    const characters = [...word];
    const pairs = characters.slice(1).map((next, at) => occurrences(folded, `${characters[at]}${next}`));
    return pairs.every((found) => found.length > 0) ? pairs.flat() : [];
  });
  return each.every((found) => found.length > 0) ? each.flat() : [];
}

/** What of a text a query met. */
export interface Marked {
  readonly marks: Marks;
  /** How many of the parts stand in it. */
  readonly parts: number;
  /** The pinyin of what was met by its sound; null where nothing was. */
  readonly spoken: string | null;
}

/** The Han characters of a text, each from and up to. */
function hanRanges(text: string): [number, number][] {
  return [...text.matchAll(new RegExp(HAN, 'gu'))].map(({ index, 0: it }) => [index, index + it.length]);
}

/** How many parts of a query a folded text may meet, read roughly: by their words, wherever these stand in it. */
export function roughlyMet(folded: string, parts: readonly Part[]): number {
  const holds = (sought: string) =>
    (sought.match(WORD) ?? []).every((word) => folded.includes(HAN.test(word) ? word.slice(0, 2) : word));
  return parts.filter(({ texts }) => texts.some(holds)).length;
}

/** Marks in a text what each part of a query met; `reading` is its pinyin where it has one. */
export function markText(text: string, reading: string | undefined, parts: readonly Part[]): Marked {
  const { text: folded, from, to } = foldBack(text);
  const ranges: [number, number][] = [];
  let met = 0;
  const spoken: string[] = [];
  for (const { texts, sound } of parts) {
    const written = texts
      .flatMap((sought) => placesOf(folded, sought))
      .map(([start, end]): [number, number] => [from[start] ?? 0, to[end - 1] ?? text.length]);
    ranges.push(...written);
    const syllables = sound === null || reading === undefined ? null : spelledSyllables(reading, sound);
    if (syllables !== null && reading !== undefined) {
      const characters = hanRanges(text).slice(...syllables);
      ranges.push(...characters);
      spoken.push(...reading.split(' ').slice(...syllables));
    }
    if (written.length > 0 || syllables !== null) met++;
  }
  return { marks: join(ranges), parts: met, spoken: spoken.length > 0 ? spoken.join(' ') : null };
}
