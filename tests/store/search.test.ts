import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEARCH_KINDS, SEARCH_MATCHES } from '#contract/answers/search.ts';
import { RELEVANCES } from '#contract/vocabulary.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const { programmes } = snapshot;

const alphabet = fc.constantFrom(...Array.from('abegilnostuwz 0123-+“”算力钢铁武汉人工智能数据重庆\u0301\ud83d<>&'));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: alphabet, maxLength: 30 }),
  fc.constantFrom(...programmes.flatMap(({ title }) => [title.en, title.zh])).map((title) => title.slice(3, 30)),
);

it('answers any text, keeps to the limit, counts rightly and marks inside what it shows', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.integer({ min: 1, max: 12 }), async (typed, limit) => {
      const { total, groups } = await store.search(typed, limit);
      expect(total).toBe(groups.reduce((sum, group) => sum + group.total, 0));
      expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
      for (const group of groups) {
        expect(group.hits.length).toBe(Math.min(limit, group.total));
        for (const { name, marks, found } of group.hits) {
          const shown = [[name.en, marks.en] as const, [name.zh, marks.zh] as const];
          if (found !== null) shown.push([found.text, found.marks]);
          for (const [text, ranges] of shown) {
            let end = -1;
            for (const [from, to] of ranges) {
              expect(from).toBeGreaterThan(end);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(text.length);
              end = to;
            }
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('answers the same question alike each time, and in a store made anew', async () => {
  const other = createMemoryStore(snapshot);
  for (const typed of ['智能', 'data', 'zhineng', 'beijng', '2025']) {
    const once = await store.search(typed, 20);
    expect(await store.search(typed, 20)).toEqual(once);
    expect(await other.search(typed, 20)).toEqual(once);
  }
});

it('finds every programme first, or among equals, by its exact title in either language', async () => {
  for (const { id, title, shortTitle } of programmes) {
    for (const typed of [title.en, title.zh, shortTitle.en, shortTitle.zh]) {
      const { groups } = await store.search(typed, 20);
      const exact = groups.flatMap(({ kind, hits }) =>
        hits.filter(({ match }) => match === 'exact').map((hit) => `${kind} ${hit.id}`),
      );
      expect(exact, typed).toContain(`programme ${id}`);
      expect(groups[0]?.hits[0]?.match, typed).toBe('exact');
    }
  }
});

it('finds by any two neighbouring Han characters every programme with them in its titles', async () => {
  const pairs = programmes.flatMap(({ id, title }) =>
    [...title.zh.matchAll(/\p{Script=Han}{2,}/gu)].map(([run]) => ({ id, pair: run.slice(0, 2) })),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pairs), async ({ pair }) => {
      const group = (await store.search(pair, 1000)).groups.find(({ kind }) => kind === 'programme');
      const found = new Set(group?.hits.map(({ id }) => id));
      const wanted = programmes.filter(({ title }) => title.zh.includes(pair));
      expect(
        wanted.filter(({ id }) => !found.has(id)).map(({ id }) => id),
        pair,
      ).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('stands the better met before the less, then the nearer to AI in industry, then the newer', async () => {
  const rank = (match: string) => SEARCH_MATCHES.findIndex((known) => known === match);
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  for (const typed of ['steel', '智能', 'plan', '2025', 'shanghai', 'data']) {
    const { groups } = await store.search(typed, 1000);
    const best = groups.map(({ hits }) => rank(hits[0]?.match ?? ''));
    expect(best).toEqual(best.toSorted((a, b) => a - b));
    for (const [at, { kind }] of groups.entries()) {
      const next = groups[at + 1];
      if (next === undefined || best[at] !== best[at + 1]) continue;
      expect(SEARCH_KINDS.indexOf(kind)).toBeLessThan(SEARCH_KINDS.indexOf(next.kind));
    }
    const order = groups.find(({ kind }) => kind === 'programme')?.hits ?? [];
    const keys = order.map(({ id, match }) => {
      const relevance = Object.keys(RELEVANCES).indexOf(byId.get(id)?.relevance ?? '');
      return { key: rank(match) * 10 + relevance, issued: byId.get(id)?.issued ?? '' };
    });
    for (const [at, { key, issued }] of keys.entries()) {
      const next = keys[at + 1];
      if (next === undefined) continue;
      expect(next.key).toBeGreaterThanOrEqual(key);
      expect(next.key > key || next.issued.slice(0, 4) <= issued.slice(0, 4)).toBe(true);
    }
  }
});

it('finds nothing for nothing, and for signs alone', async () => {
  for (const typed of ['', '   ', '。', '“+”', '\u0301']) {
    expect(await store.search(typed, 5), typed).toEqual({ total: 0, readAs: [], groups: [] });
  }
});
