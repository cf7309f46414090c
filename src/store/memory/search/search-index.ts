import { SEARCH_KINDS, type SearchKind } from '#contract/answers/search.ts';
import type { Readings } from '#contract/readings.ts';
import { plainText } from '#contract/tokens.ts';
import type { Index } from '../index/build-index.ts';
import { createTextIndex, type TextIndex } from '../index/text-index.ts';
import { createTokenIndex, type TokenIndex } from '../index/token-index.ts';
import { noRows, type Rows } from '../rows.ts';
import { listDocuments } from './list-documents.ts';
import { listThings } from './list-things.ts';
import { createNearWords, type NearWords } from './near-words.ts';
import { pinyinRuns, typedPinyin } from './pinyin.ts';
import { type Searchable, textsOf } from './searchable.ts';

/** Everything that can be found. A place is a position in `all`: kind by kind, those of a kind with the best first. */
export interface SearchIndex {
  readonly all: readonly Searchable[];
  /** The first place of each kind, and the place after its last. */
  readonly spans: Readonly<Record<SearchKind, readonly [number, number]>>;
  readonly readings: Readings;
  /** Places by words and Han pairs of their names. */
  readonly names: TextIndex;
  /** Places by whole name: as plain text, and as pinyin written together. */
  readonly wholes: TokenIndex;
  /** Places by the pinyin of their names, from each syllable on. */
  readonly sounds: TokenIndex;
  readonly near: NearWords;
  /** Places of programmes with the query in any of their texts. */
  readonly inTexts: (query: string) => Rows;
}

const isWord = (text: string) => /^[a-z]+$/.test(text);

export function createSearchIndex(index: Index): SearchIndex {
  const { readings } = index.snapshot;
  const things = listThings(index);
  const { programmes, targets } = listDocuments(index);
  const every = [...things, ...programmes, ...targets];
  const all = SEARCH_KINDS.flatMap((kind) => every.filter((it) => it.kind === kind));
  const span = (kind: SearchKind): readonly [number, number] => {
    const first = all.findIndex((it) => it.kind === kind);
    return first < 0 ? [0, 0] : [first, all.findLastIndex((it) => it.kind === kind) + 1];
  };

  const readingsOf = (it: Searchable) => textsOf(it).flatMap((text) => readings[text] ?? []);
  const wholes = createTokenIndex(
    all.map((it) => new Set([...textsOf(it).map(plainText), ...readingsOf(it).map(typedPinyin)])),
  );
  const names = createTextIndex(all.map((it) => textsOf(it).join('\n')));
  const sounds = createTokenIndex(all.map((it) => new Set(readingsOf(it).flatMap(pinyinRuns))));
  const spokenThings = things.flatMap((it) => readingsOf(it).map(typedPinyin));
  const placeOfRow = new Uint32Array(index.programmes.length);
  all.forEach(({ row }, place) => {
    if (row !== null) placeOfRow[row] = place;
  });

  return {
    all,
    spans: {
      sector: span('sector'),
      place: span('place'),
      issuer: span('issuer'),
      theme: span('theme'),
      roster: span('roster'),
      programme: span('programme'),
      term: span('term'),
      target: span('target'),
    },
    readings,
    names,
    wholes,
    sounds,
    near: createNearWords([...names.tokens, ...spokenThings].filter(isWord)),
    inTexts(query) {
      const places = noRows(all.length);
      index.text.find(query).forEach((row) => places.add(placeOfRow[row] ?? 0));
      return places;
    },
  };
}
