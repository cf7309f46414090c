import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { AS_ANSWERED, orderRows } from './row-order.ts';
import { exampleRow } from './rows.fixture.ts';

const read = (blocks: ReturnType<typeof orderRows>) =>
  blocks.map((block) => block.map(({ row, indented }) => (indented ? `  ${row.sector}` : row.sector)));

it('keeps the headline sectors together with what stands under them, and puts each child under its parent', () => {
  const rows = [
    exampleRow('electronics', { headline: true }),
    exampleRow('machine-tools', { headline: true, parent: 'machinery' }),
    exampleRow('robotics', { parent: 'machinery' }),
    exampleRow('energy'),
    exampleRow('machinery'),
    exampleRow('chips', { parent: 'electronics' }),
    exampleRow('farm-machinery', { parent: 'machinery' }),
  ];
  expect(read(orderRows(rows))).toEqual([
    ['electronics', '  chips', 'machine-tools'],
    ['energy', 'machinery', '  robotics', '  farm-machinery'],
  ]);
});

it('has no empty block', () => {
  expect(read(orderRows([exampleRow('energy')]))).toEqual([['energy']]);
  expect(orderRows([])).toEqual([]);
});

it('shows each row once, whatever the parents say', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const parents = fc.array(fc.option(fc.constantFrom(...ids, 'unknown')), { minLength: 5, maxLength: 5 });
  const headlines = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(parents, headlines, (parentOf, isHeadline) => {
      const rows = ids.map((id, at) =>
        exampleRow(id, { parent: parentOf[at] ?? null, headline: isHeadline[at] ?? false }),
      );
      const placed = orderRows(rows).flat();
      expect(placed.map(({ row }) => row.sector).toSorted()).toEqual(ids);
    }),
  );
});

const FAMILY = [
  exampleRow('a', { counts: [1, 5, 0], change: 4, name: { en: 'Zinc', zh: '阿' } }),
  exampleRow('b', { counts: [9, 0, 0], change: -9, headline: true, name: { en: 'Autos', zh: '中' } }),
  exampleRow('c', { counts: [2, 2, 0], parent: 'a', inResonance: true, name: { en: 'Mills', zh: '波' } }),
  exampleRow('d', { counts: [3, 1, 0], parent: 'a', name: { en: 'Looms', zh: '的' } }),
];

it('orders by total, by change or by name, in one block, families by their heads', () => {
  const by = (order: 'total' | 'change' | 'name', lang: 'en' | 'zh' = 'en') =>
    read(orderRows(FAMILY, { ...AS_ANSWERED, order, lang }));
  expect(by('total')).toEqual([['b', 'a', '  c', '  d']]);
  expect(by('change')).toEqual([['a', '  c', '  d', 'b']]);
  expect(by('name')).toEqual([['b', 'a', '  d', '  c']]);
  expect(by('name', 'zh')).toEqual([['a', '  c', '  d', 'b']]);
});

it('shows the rows asked for, a child by itself where its parent is not among them', () => {
  expect(read(orderRows(FAMILY, { ...AS_ANSWERED, rows: 'headline' }))).toEqual([['b']]);
  expect(read(orderRows(FAMILY, { ...AS_ANSWERED, rows: 'resonance' }))).toEqual([['c']]);
});

it('folds away what stands under a closed row, and says of each row whether it folds', () => {
  const folds = (closed: readonly string[]) =>
    orderRows(FAMILY, { ...AS_ANSWERED, closed })
      .flat()
      .map(({ row, fold }) => [row.sector, fold]);
  expect(folds([])).toEqual([
    ['b', null],
    ['a', 'open'],
    ['c', null],
    ['d', null],
  ]);
  expect(folds(['a', 'b', 'nobody'])).toEqual([
    ['b', null],
    ['a', 'closed'],
  ]);
});
