import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderRows } from './row-order.ts';
import { exampleRow } from './rows.fixture.ts';

const read = (blocks: ReturnType<typeof orderRows>) =>
  blocks.map((block) => block.map(({ row, indented }) => (indented ? `  ${row.sector}` : row.sector)));

it('keeps the headline sectors together and puts each child under its parent', () => {
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
    ['electronics', 'machine-tools'],
    ['energy', 'machinery', '  robotics', '  farm-machinery', 'chips'],
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
