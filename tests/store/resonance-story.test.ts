import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Programme } from '#contract/entities/programme.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { yearOf } from '#contract/partial-date.ts';
import { RESONANCE_ACTION } from '#contract/resonance-action.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { createOracle } from './oracle.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const oracle = createOracle(snapshot);

async function tell(filter = NO_FILTER) {
  const story = await store.resonance(filter);
  if (story === null) throw new Error('The dataset has no record of the action');
  return story;
}

it('counts for each of the twenty industries the programmes that name it, by year too, on whatever day', async () => {
  const day = fc.tuple(fc.integer({ min: 2016, max: 2026 }), fc.integer({ min: 1, max: 28 }));
  await fc.assert(
    fc.asyncProperty(day, async ([year, date]) => {
      const filter = { ...NO_FILTER, asOf: `${year}-06-${String(date).padStart(2, '0')}` };
      const { industries, years } = await tell(filter);
      const all = oracle.select(filter);
      expect(industries).toHaveLength(20);
      for (const { id, programmes, byYear } of industries) {
        const naming = all.filter((programme) => oracle.namesSector(programme, id));
        expect(programmes, id).toBe(naming.length);
        expect(byYear).toEqual(
          years.map((each) => naming.filter(({ issued }) => issued !== null && yearOf(issued) === each.year).length),
        );
      }
      expect(years.map(({ programmes }) => programmes)).toEqual(
        years.map((each) => all.filter(({ issued }) => issued !== null && yearOf(issued) === each.year).length),
      );
    }),
    { numRuns: 20 },
  );
});

it('marks the one industry of which it is not certain which is meant, with what another page calls it', async () => {
  const doubtful = (await tell()).industries.filter((industry) => industry.doubtful);
  expect(doubtful.map(({ id }) => id)).toEqual(['industrial-machinery']);
  expect(doubtful[0]?.disputed.length).toBeGreaterThan(0);
});

it('names the tasks in the order of the record', async () => {
  const { tasks, page } = await tell();
  expect(tasks).toHaveLength(page.programme.tasks.length);
  const words = [/dataset/, /models/, /[Ee]valuate/, /spaces/, /consortia/, /scenarios/, /talent/];
  for (const [at, word] of words.entries()) expect(page.programme.tasks[at]?.text.en, `task ${at}`).toMatch(word);
  expect(tasks.map(({ id }) => id)).toEqual([
    'datasets',
    'models',
    'evaluation',
    'spaces',
    'consortia',
    'scenarios',
    'ecosystem',
  ]);
});

it('follows the recorded links to every programme the action stands on, once, and to nothing else', async () => {
  const byId = new Map(snapshot.programmes.map((programme) => [programme.id, programme]));
  const reached = new Set<string>();
  const climb = (programme: Programme | undefined): void => {
    for (const { id } of programme?.parents ?? []) {
      if (!reached.has(id)) {
        reached.add(id);
        climb(byId.get(id));
      }
    }
  };
  climb(byId.get(RESONANCE_ACTION.programme));
  const { ancestors } = await tell();
  expect(ancestors.map(({ id }) => id).sort()).toEqual([...reached].sort());
  const line = new Set([...reached, RESONANCE_ACTION.programme]);
  for (const { id, leadsTo, generation } of ancestors) {
    expect(leadsTo.map((link) => link.id).sort()).toEqual(
      [...line].filter((child) => byId.get(child)?.parents.some((parent) => parent.id === id)).sort(),
    );
    expect(generation === 1).toBe(leadsTo.some((link) => link.id === RESONANCE_ACTION.programme));
  }
});

it('brings the searches that name the action, and no other', async () => {
  const { searches } = await tell();
  expect(searches.length).toBeGreaterThan(0);
  expect(searches).toEqual(snapshot.searches.topics.filter(({ topic }) => /Model–Data Resonance|模数共振/.test(topic)));
});

it('is no story where the dataset has no such record', async () => {
  const without = snapshot.programmes.filter(({ id }) => id !== RESONANCE_ACTION.programme);
  expect(await createMemoryStore({ ...snapshot, programmes: without }).resonance(NO_FILTER)).toBeNull();
});
