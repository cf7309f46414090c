import { plainText } from '#contract/tokens.ts';
import { typedPinyin } from './pinyin.ts';
import type { SearchIndex } from './search-index.ts';

/** A part of a query and all it may mean: a thing must meet one of its texts, or sound like it. */
export interface Part {
  /** Texts in either language, each to be met whole: as typed, and the names of the thing it names. */
  readonly texts: readonly string[];
  /** The part as pinyin written together; null where it is none. */
  readonly sound: string | null;
}

/** A query as words: parts that must all be met, and the whole names it may be. */
export interface Reading {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly wholes: readonly string[];
}

const MOST_WORDS = 64;
const LONGEST_NAME = 8;
const MOST_READINGS = 4;
const HAN_RUN = /^\p{Script=Han}{3,}$/u;
/** What an address writes after the name of a place. */
const PLACE_SUFFIX = /[省市区县]$/u;

const unique = (texts: Iterable<string>) => [...new Set(texts)];

/** The names, in both languages, of the things whose whole name the text is; none where it is nobody's. */
function namesMeant({ all, wholes, spans }: SearchIndex, text: string): string[] {
  const keys = unique([text, typedPinyin(text)].filter((key) => key !== ''));
  const names = keys.flatMap((key) =>
    [...wholes.rowsOf(key)]
      .filter((place) => place < spans.programme[0] || (place >= spans.term[0] && place < spans.term[1]))
      .flatMap((place) => all[place] ?? [])
      .flatMap(({ name }) => [plainText(name.en), plainText(name.zh)]),
  );
  return unique(names);
}

/** A run of Han characters as the names it is made of, the longest first: 武汉钢铁 as 武汉 钢铁. Null where it is not. */
function cutIntoNames(index: SearchIndex, run: string): string[] | null {
  const names: string[] = [];
  const characters = [...run];
  for (let start = 0; start < characters.length; ) {
    let end = Math.min(characters.length, start + 2 * LONGEST_NAME);
    const piece = () => characters.slice(start, end).join('');
    while (end - start > 1 && namesMeant(index, piece()).length === 0) end--;
    if (end - start < 2) return null;
    names.push(piece());
    start = end;
  }
  return names.length > 1 ? names : null;
}

function partOf(index: SearchIndex, text: string): Part {
  const names = namesMeant(index, text);
  const place = PLACE_SUFFIX.test(text) && HAN_RUN.test(text) ? namesMeant(index, text.slice(0, -1)) : [];
  const known = names.length > 0 || place.length > 0;
  const sound = typedPinyin(text);
  // An English word that happens to spell Chinese, such as “bank”, is taken as English.
  const spoken = /^[a-z ]+$/.test(text) && (names.length > 0 || !index.names.anyBeginsWith(text));
  return { texts: known ? unique([text, ...names, ...place]) : [text], sound: spoken ? sound : null };
}

/** Words to parts: the most words that are one name are one part. */
function readWords(index: SearchIndex, words: readonly string[]): Reading {
  const parts: Part[] = [];
  for (let start = 0; start < words.length; ) {
    let end = Math.min(words.length, start + LONGEST_NAME);
    const phrase = () => words.slice(start, end).join(' ');
    while (end - start > 1 && namesMeant(index, phrase()).length === 0) end--;
    const text = phrase();
    const cut = HAN_RUN.test(text) && namesMeant(index, text).length === 0 ? cutIntoNames(index, text) : null;
    const whole = partOf(index, text);
    if (cut !== null && !meets(index, whole)) parts.push(...cut.map((name) => partOf(index, name)));
    else parts.push(whole);
    start = end;
  }
  const text = words.join(' ');
  const [only] = parts;
  const alsoMeant = parts.length === 1 && only !== undefined ? only.texts : [];
  const sound = /^[a-z ]+$/.test(text) ? [typedPinyin(text)] : [];
  return { text, parts, wholes: unique([text, ...sound, ...alsoMeant]) };
}

/** Whether anything at all meets a part. */
function meets({ names, sounds, inTexts }: SearchIndex, { texts, sound }: Part): boolean {
  return (
    texts.some((text) => !names.find(text).isEmpty() || !inTexts(text).isEmpty()) ||
    (sound !== null && sounds.anyBeginsWith(sound))
  );
}

/** The words a typed one may stand for: itself where anything has it, else the nearest there are. */
function meantBy(index: SearchIndex, word: string): readonly string[] {
  if (!/^[a-z]+$/.test(word) || meets(index, partOf(index, word))) return [word];
  const near = index.near(word);
  return near.length === 0 ? [word] : near;
}

/**
 * What a query asks for. Where no record has a word as typed, it is read with the nearest words instead, in several ways
 * where several are as near; `near` says so.
 */
export function readSearch(index: SearchIndex, query: string): { readings: readonly Reading[]; near: boolean } {
  const typed = plainText(query).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  if (typed.length === 0) return { readings: [], near: false };
  const asTyped = readWords(index, typed);
  if (asTyped.parts.every((part) => meets(index, part))) return { readings: [asTyped], near: false };
  let ways: string[][] = [[]];
  for (const word of typed) {
    const meant = meantBy(index, word);
    ways = ways.flatMap((way) => meant.map((other) => [...way, other])).slice(0, MOST_READINGS);
  }
  const changed = ways.filter((way) => way.join(' ') !== typed.join(' '));
  return changed.length === 0
    ? { readings: [asTyped], near: false }
    : { readings: changed.map((way) => readWords(index, way)), near: true };
}
