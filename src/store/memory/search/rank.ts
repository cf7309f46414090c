import type { SearchMatch } from '#contract/answers/search.ts';
import { noRows, type Rows } from '../rows.ts';
import type { Part, Reading } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';

/** Places by how well they meet a query, the best first, each in one set only. */
export type Ranked = readonly (readonly [SearchMatch, Rows])[];

const union = (index: SearchIndex, sets: readonly Rows[]) =>
  sets.reduce((all, set) => all.union(set), noRows(index.all.length));

function everyPart(sets: readonly Rows[], index: SearchIndex): Rows {
  const [first, ...others] = sets;
  if (first === undefined) return noRows(index.all.length);
  return others.reduce((left, set) => left.intersection(set), first.clone());
}

function inNames(index: SearchIndex, { texts, sound }: Part): Rows {
  const found = union(index, texts.map(index.names.find));
  return sound === null ? found : found.union(index.sounds.beginningWith(sound));
}

/** The places each reading of a query leads to. */
export function rank(index: SearchIndex, readings: readonly Reading[]): Ranked {
  const ranked = readings.map(({ parts, wholes }) => {
    const named = parts.map((part) => inNames(index, part));
    const anywhere = parts.map(({ texts }, at) =>
      union(index, [...texts.map((text) => index.inTexts(text)), named[at] ?? noRows(index.all.length)]),
    );
    return {
      exact: union(index, wholes.map(index.wholes.holding)),
      beginning: union(index, wholes.map(index.wholes.beginningWith)),
      words: everyPart(named, index),
      text: everyPart(anywhere, index),
    };
  });
  const seen = noRows(index.all.length);
  return (['exact', 'beginning', 'words', 'text'] as const).map((match) => {
    const all = union(
      index,
      ranked.map((sets) => sets[match]),
    );
    const fresh = all.difference(seen);
    seen.union(fresh);
    return [match, fresh];
  });
}
