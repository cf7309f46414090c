import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Listed, listRows, setRow } from './list-rows.ts';
import { type Cell, cellOf, type Fact, isStated } from './row.ts';

const WORDS = { title: 'Sectors', others: 'Other sectors' };
const fact = fc.record({ id: fc.constantFrom('1', '2', '3') });
const entry = fc
  .record({ key: fc.constantFrom('steel', 'autos', 'ships', 'textiles'), says: fact })
  .map(({ key, says }) => ({ key, name: key, says }));
const listed: fc.Arbitrary<Listed> = fc.record({
  entries: fc.array(entry, { maxLength: 5 }),
  nothing: fc.constantFrom('not-read', 'none-seen', 'none-recorded'),
});
const columns = fc.array(listed, { minLength: 1, maxLength: 3 });

/** What a column says in all rows together, in no order. */
const saidIn = (rows: ReturnType<typeof listRows>, at: number) =>
  rows
    .flatMap(({ key, cells }) => {
      const cell = cells[at] ?? 'unstated';
      return isStated(cell)
        ? cell.map(({ id }) => (key === 'sectors' ? id : `${key.replace('sectors ', '')} ${id}`))
        : [];
    })
    .sort();

it('loses no entry of a list and shows none twice', () => {
  fc.assert(
    fc.property(columns, (given) => {
      const rows = listRows('sectors', WORDS, given);
      given.forEach(({ entries }, at) => {
        expect(saidIn(rows, at)).toEqual(entries.map(({ key, says }) => `${key} ${says.id}`).sort());
      });
    }),
  );
});

it('gives a row of its own to just what two lists speak of', () => {
  fc.assert(
    fc.property(columns, (given) => {
      const rows = listRows('sectors', WORDS, given).filter(({ key }) => key !== 'sectors');
      const inTwo = ['steel', 'autos', 'ships', 'textiles'].filter(
        (key) => given.filter(({ entries }) => entries.some((one) => one.key === key)).length > 1,
      );
      expect(rows.map(({ label }) => label).sort()).toEqual(inTwo.sort());
    }),
  );
});

it('never calls it a difference that a list was not read, says nothing of a thing, or has no more', () => {
  const steel: Listed = { entries: [{ key: 'steel', name: 'Steel', says: { id: '3' } }], nothing: 'none-recorded' };
  const both: Listed = { ...steel, entries: [...steel.entries, { key: 'autos', name: 'Autos', says: { id: '1' } }] };
  const unread: Listed = { entries: [], nothing: 'not-read' };
  expect(listRows('sectors', WORDS, [steel, unread])).toMatchObject([{ verdict: 'partly', cells: [{}, 'not-read'] }]);
  expect(listRows('sectors', WORDS, [steel, both, unread])).toMatchObject([
    { label: 'Steel', verdict: 'partly', cells: [{}, {}, 'not-read'] },
    { label: 'Other sectors', verdict: 'partly', cells: ['no-other', {}, 'not-read'] },
  ]);
  expect(listRows('sectors', WORDS, [steel, steel])).toMatchObject([{ label: 'Steel', verdict: 'same' }]);
});

it('says of each fact of a set in how many columns it stands, the shared ones first', () => {
  const cell = (...ids: readonly string[]): Cell =>
    cellOf(
      ids.map((id): Fact => ({ id })),
      'unstated',
    );
  const row = setRow('themes', 'Themes', [cell('compute', 'talent', 'smes'), cell('smes', 'talent'), cell('talent')]);
  expect(row.cells[0]).toEqual([
    { id: 'talent', share: 'all' },
    { id: 'smes', share: 'some' },
    { id: 'compute', share: 'only' },
  ]);
});

it('marks nothing in sets that have nothing in common', () => {
  const cells: readonly Cell[] = [[{ id: 'MIIT' }], [{ id: 'NDRC' }], 'unstated'];
  expect(setRow('issuers', 'Issued by', cells).cells).toEqual(cells);
});
