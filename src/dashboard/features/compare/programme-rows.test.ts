import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { programmeRows } from './programme-rows.ts';
import { type Fact, isStated, type Row } from './row.ts';

const DAY = '2026-11-25';
const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const pages: readonly ProgrammePage[] = (
  await Promise.all(snapshot.programmes.map(({ id }) => store.programme(id)))
).filter((page) => page !== null);
const some = fc.uniqueArray(fc.constantFrom(...pages), { minLength: 1, maxLength: 3 });

const pagesOf = (...ids: readonly string[]) =>
  ids.flatMap((id) => pages.filter(({ programme }) => programme.id === id));
const factsOf = (rows: readonly Row[], at: number, list: string): readonly Fact[] =>
  rows
    .filter(({ key }) => key === list || key.startsWith(`${list} `))
    .flatMap(({ cells }) => {
      const cell = cells[at] ?? 'unstated';
      return isStated(cell) ? cell : [];
    });
const rowNamed = (rows: readonly Row[], key: string) => rows.find((row) => row.key === key);

it('shows every goal, count, rule, sector and place of every programme once', () => {
  fc.assert(
    fc.property(some, (compared) => {
      const rows = programmeRows(compared, 'en', DAY);
      compared.forEach(({ programme: { targets, sectors, places } }, at) => {
        const of = (nature: string) => targets.filter((target) => target.nature === nature).length;
        expect(factsOf(rows, at, 'targets')).toHaveLength(of('target'));
        expect(factsOf(rows, at, 'counts')).toHaveLength(of('count'));
        expect(factsOf(rows, at, 'rules')).toHaveLength(of('rule'));
        expect(factsOf(rows, at, 'sectors')).toHaveLength(sectors.length);
        expect(factsOf(rows, at, 'places')).toHaveLength(places.length);
      });
    }),
  );
});

it('gives the cells in another order and the same verdicts where the programmes stand in another order', () => {
  const arrangement = some.chain((compared) =>
    fc.shuffledSubarray([...compared.keys()], { minLength: compared.length }).map((order) => ({ compared, order })),
  );
  const plain = ({ cells, ...row }: Row, order: readonly number[]) => ({
    ...row,
    // Names come with either record; the order inside a cell is that of its record.
    cells: order.map((at) => cells[at]),
  });
  const byKey = (one: { readonly key: string }, other: { readonly key: string }) => (one.key < other.key ? -1 : 1);
  fc.assert(
    fc.property(arrangement, ({ compared, order }) => {
      const rows = programmeRows(compared, 'en', DAY);
      const turned = programmeRows(
        order.flatMap((at) => compared[at] ?? []),
        'en',
        DAY,
      );
      const asGiven = [...turned.keys()].length === rows.length ? rows.map((row) => plain(row, order)) : [];
      const straight = [...order.keys()];
      expect(turned.map((row) => plain(row, straight)).sort(byKey)).toEqual(asGiven.sort(byKey));
    }),
  );
});

it('names a source of its own record for every goal', () => {
  for (const page of pages) {
    const known = page.programme.sources.map(({ id }) => id);
    for (const { refs = [] } of factsOf(programmeRows([page], 'en', DAY), 0, 'targets')) {
      expect(refs.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining([...refs]));
    }
  }
});

it('sets the goals of two provinces for one measure and year against each other, and links their places', () => {
  const rows = programmeRows(pagesOf('jiangsu-ai-plus-2025', 'shaanxi-ai-plus-2025'), 'en', DAY);
  const row = rows.find(({ label }) => label === 'Adoption of new intelligent terminals and agents by 2027');
  expect(row).toMatchObject({ of: 'Targets', verdict: 'differs', cells: [[{ text: '≥ 70%' }], [{ text: '> 70%' }]] });
  expect(rowNamed(rows, 'where')).toMatchObject({
    verdict: 'differs',
    cells: [[{ to: { page: 'place', id: 'CN-JS' } }], [{ to: { page: 'place', id: 'CN-SN' } }]],
  });
});

it('says that a date is not stated instead of showing a difference', () => {
  const dated = pages.find(({ programme }) => programme.issued !== null);
  const undated = pages.find(({ programme }) => programme.issued === null);
  if (!dated || !undated) throw new Error('The dataset has both');
  expect(rowNamed(programmeRows([dated, undated], 'en', DAY), 'issued')).toMatchObject({
    verdict: 'partly',
    cells: [{}, 'unstated'],
  });
});
