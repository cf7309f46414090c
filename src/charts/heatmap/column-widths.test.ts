import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

const columns = { count: 12, maxCount: 29, maxTotal: 80, namesIn: (room: number) => Math.min(room, 250) };

it('gives cells 22 px where names keep a quarter of the width', () => {
  for (const width of [390, 400, 430]) expect(columnWidths(width, columns).cell).toBe(22);
  const phone = columnWidths(320, columns);
  expect(phone.names).toBeGreaterThanOrEqual(80);
  expect(phone.cell).toBe(18);
});

it('gives cells what names do not need', () => {
  const short = columnWidths(679, { ...columns, namesIn: () => 100 });
  expect(short.cell).toBeGreaterThan(columnWidths(679, columns).cell);
});

it('divides the whole width into whole pixels, wide enough for each number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 320, max: 1440 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 400 }),
      (width, count, maxCount, nameWidth) => {
        const { names, cell, totals } = columnWidths(width, {
          count,
          maxCount,
          maxTotal: 999,
          namesIn: (room) => Math.min(room, nameWidth),
        });
        expect(names + count * cell + totals).toBe(width);
        expect([names, cell, totals].every(Number.isInteger)).toBe(true);
        expect(cell).toBeGreaterThanOrEqual(17);
        expect(totals).toBeGreaterThanOrEqual(24);
        expect(names).toBeGreaterThanOrEqual(Math.min(nameWidth, 80));
      },
    ),
  );
});
