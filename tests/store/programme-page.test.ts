import { expect, it } from 'vitest';
import { earliest, latest } from '#contract/partial-date.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
async function pageOf(id: string) {
  const page = await store.programme(id);
  if (page === null) throw new Error(`${id} has no page`);
  return page;
}

it('leads from the first programme by date of issue to the last, over each dated one once, and back', async () => {
  const dated = snapshot.programmes.filter(({ issued }) => issued !== null).map(({ id }) => id);
  const pages = await Promise.all(dated.map(pageOf));
  const way: (typeof pages)[number][] = [];
  let at = pages.find(({ issuedBefore }) => issuedBefore === null);
  while (at !== undefined) {
    way.push(at);
    const after = at.issuedAfter?.id;
    at = pages.find(({ programme }) => programme.id === after);
  }
  const ids = way.map(({ programme }) => programme.id);
  expect(ids.toSorted()).toEqual(dated.toSorted());
  expect(way.map(({ issuedBefore }) => issuedBefore?.id ?? null)).toEqual([null, ...ids.slice(0, -1)]);
  const days = way.map(({ programme }) => earliest(programme.issued ?? ''));
  expect(days).toEqual(days.toSorted());
});

it('gives a programme without a date no neighbours', async () => {
  const undated = snapshot.programmes.filter(({ issued }) => issued === null);
  expect(undated.length).toBeGreaterThan(0);
  for (const { id } of undated) {
    const page = await pageOf(id);
    expect([page.issuedBefore, page.issuedAfter]).toEqual([null, null]);
  }
});

it('names what replaced a programme, in both languages', async () => {
  const { programme, supersededBy } = await pageOf('ngai-innovation-pilot-zones-2019');
  const successor = snapshot.programmes.find(({ id }) => id === 'ngai-innovation-pilot-zones-2020');
  expect(programme.superseded?.on).toBe('2020-09-29');
  expect(supersededBy).toEqual({
    id: successor?.id,
    shortTitle: successor?.shortTitle,
    issued: successor?.issued,
  });
});

it('tells outcomes of national goals alone, none from after the goal was due', async () => {
  const pages = await Promise.all(snapshot.programmes.map(({ id }) => pageOf(id)));
  const told = pages.flatMap(({ programme }) =>
    programme.targets.flatMap((target) =>
      target.outcome === null ? [] : [{ programme, target, outcome: target.outcome }],
    ),
  );
  const ids = told.map(({ programme, outcome }) => `${programme.id} ${outcome.id}`);
  expect(ids).toContain('autos-growth-2025 fig-054');
  // The same rate, but of all industry, of food and of textiles: none is an outcome of light industry.
  expect(ids.filter((id) => id.startsWith('light-industry-digital-2025'))).toEqual([]);
  for (const { programme, target, outcome } of told) {
    expect([programme.level, target.metric.zh, target.unit]).toEqual(['national', outcome.metric.zh, outcome.unit]);
    expect(latest(outcome.asOf) <= latest(target.by ?? ''), outcome.id).toBe(true);
  }
});
