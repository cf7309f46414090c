import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { placeRows } from './place-rows.ts';
import { isStated, type Row } from './row.ts';
import { sectorRows } from './sector-rows.ts';

const DAY = '2026-06-01';
const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const sectors = (await Promise.all(snapshot.sectors.map(({ id }) => store.sector(id, NO_FILTER)))).filter(
  (page) => page !== null,
);
const places = (await Promise.all(snapshot.places.map(({ code }) => store.place(code, NO_FILTER)))).filter(
  (page) => page !== null,
);

const upToThree = <TPage>(pages: readonly TPage[]) =>
  fc.uniqueArray(fc.constantFrom(...pages), { minLength: 1, maxLength: 3 });
const factsIn = (rows: readonly Row[], at: number, ...lists: readonly string[]) =>
  rows
    .filter(({ key }) => lists.some((list) => key === list || key.startsWith(`${list} `)))
    .flatMap(({ cells }) => {
      const cell = cells[at] ?? 'unstated';
      return isStated(cell) ? cell : [];
    });
const TARGETS = ['targets', 'counts', 'rules'];

it('shows each goal of a document about a sector once, with its programme, and counts those of wider documents', () => {
  fc.assert(
    fc.property(upToThree(sectors), (compared) => {
      const rows = sectorRows(compared, 'en', DAY);
      compared.forEach(({ targets }, at) => {
        const own = targets.filter(({ scope }) => scope !== 'shared');
        const shown = factsIn(rows, at, ...TARGETS);
        expect(shown.map(({ from }) => from?.id ?? '').sort()).toEqual(own.map(({ programme }) => programme.id).sort());
        const wider = targets.filter(({ scope, nature }) => scope === 'shared' && nature === 'target').length;
        expect(factsIn(rows, at, 'goals shared')).toMatchObject([{ id: String(wider) }]);
      });
    }),
  );
});

it('shows each designation, own programme, goal and sector of each place once', () => {
  fc.assert(
    fc.property(upToThree(places), (compared) => {
      const rows = placeRows(compared, 'en', DAY);
      compared.forEach((page, at) => {
        expect(factsIn(rows, at, 'designations')).toHaveLength(page.designations.length);
        expect(factsIn(rows, at, 'programmes')).toHaveLength(page.own.length);
        expect(factsIn(rows, at, ...TARGETS)).toHaveLength(page.targets.length);
        expect(factsIn(rows, at, 'sectors')).toHaveLength(page.sectors.length);
      });
    }),
  );
});

it('gives the cells in another order where the columns stand in another order', () => {
  const cellsOf = (rows: readonly Row[]) => new Map(rows.map(({ key, cells, verdict }) => [key, { cells, verdict }]));
  const turnedOf = (rows: readonly Row[]) =>
    new Map(rows.map(({ key, cells, verdict }) => [key, { cells: cells.toReversed(), verdict }]));
  fc.assert(
    fc.property(upToThree(sectors), (compared) => {
      const turned = sectorRows(compared.toReversed(), 'en', DAY);
      expect(cellsOf(turned)).toEqual(turnedOf(sectorRows(compared, 'en', DAY)));
    }),
  );
  fc.assert(
    fc.property(upToThree(places), (compared) => {
      const turned = placeRows(compared.toReversed(), 'en', DAY);
      expect(cellsOf(turned)).toEqual(turnedOf(placeRows(compared, 'en', DAY)));
    }),
  );
});

it('tells a place that was looked for in vain from one nobody looked for, and calls neither a difference', () => {
  const of = (status: string) => places.find(({ search, own }) => search.status === status && own.length === 0);
  const inVain = of('searched-none-found');
  const never = of('not-searched');
  const found = places.find(({ own }) => own.length > 0);
  if (!inVain || !never || !found) throw new Error('The dataset has all three');
  expect(placeRows([found, inVain, never], 'en', DAY).find(({ key }) => key === 'own')).toMatchObject({
    verdict: 'partly',
    cells: [[{ id: String(found.own.length) }], 'none-found', 'not-searched'],
  });
});
