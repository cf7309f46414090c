import {
  SEARCH_KINDS,
  type Search,
  type SearchGroup,
  type SearchHit,
  type SearchKind,
} from '#contract/answers/search.ts';
import type { Index } from '../index/build-index.ts';
import { countInRange } from '../rows.ts';
import { type Ranked, rank } from './rank.ts';
import { readSearch } from './read-query.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';
import { whyFound } from './why.ts';

type Searcher = (q: string, limit: number) => Search;

/** The best places of a kind, at most `limit`, each with how it met; and how good the best is. */
function placesOf(ranked: Ranked, [first, end]: readonly [number, number], limit: number) {
  const places: { place: number; match: SearchHit['match'] }[] = [];
  let best = ranked.length;
  let total = 0;
  ranked.forEach(([match, rows], tier) => {
    const count = countInRange(rows, first, end);
    total += count;
    if (count === 0) return;
    best = Math.min(best, tier);
    for (let place = first; place < end && places.length < limit; place++) {
      if (rows.has(place)) places.push({ place, match });
    }
  });
  return { places, total, best };
}

/** Everything by any of its names or texts; the index over them is made when the first question comes. */
export function createSearcher(index: Index): Searcher {
  let made: SearchIndex | null = null;
  const programmes = new Map(index.programmes.map((programme) => [programme.id, programme]));

  return (q, limit) => {
    const search = (made ??= createSearchIndex(index));
    const { readings, near } = readSearch(search, q);
    const ranked = rank(search, readings);
    const parts = readings.map((reading) => reading.parts);

    const hitAt = ({ place, match }: { place: number; match: SearchHit['match'] }): SearchHit[] => {
      const it = search.all[place];
      if (it === undefined) return [];
      const { page, id, anchor, name, of, issued, kind } = it;
      const programme = kind === 'programme' ? programmes.get(id) : undefined;
      const passages = () => (programme === undefined ? [] : index.textOf(programme).split('\n'));
      const reasons = parts.map((each) => whyFound(search, it, each, passages));
      const why = reasons.find(({ marks, found }) => marks.en.length + marks.zh.length > 0 || found !== null);
      const unsaid = { marks: { en: [], zh: [] }, reading: null, found: null };
      return [{ page, id, anchor, name, of, issued, match: near ? 'near' : match, ...(why ?? unsaid) }];
    };

    const groupOf = (kind: SearchKind): { best: number; group: SearchGroup } => {
      const { places, total, best } = placesOf(ranked, search.spans[kind], limit);
      return { best, group: { kind, total, hits: places.flatMap(hitAt) } };
    };
    const groups = SEARCH_KINDS.map(groupOf)
      .filter(({ group }) => group.total > 0)
      .toSorted((a, b) => a.best - b.best)
      .map(({ group }) => group);
    return {
      total: groups.reduce((sum, group) => sum + group.total, 0),
      readAs: near ? readings.map(({ text }) => text) : [],
      groups,
    };
  };
}
