import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { FileFormat } from '#contract/formats.ts';
import type { Cell, CellType, Table } from '#contract/table.ts';
import { rowsHash } from '#tables/rows-hash.ts';
import { makeFile } from '../files/make-file.ts';
import { type ReadableFormat, readRows } from './read-rows.ts';
import { UnreadableFile } from './unreadable-file.ts';

const FORMATS: readonly ReadableFormat[] = ['csv', 'xlsx', 'geojson', 'datapackage'];
const statement = {
  title: 'Any',
  headline: 'Any rows',
  filter: 'Everything',
  asOf: '2026-11-25',
  version: '2026-11-25',
  sources: ['A source'],
  licence: { id: 'CC-BY-4.0', title: 'CC BY 4.0', url: 'https://example.org/licence' },
  link: 'https://example.org/',
};

const bytesOf = async (format: FileFormat, table: Table) => {
  const file = await makeFile(format, { tables: [table], statement, citation: 'Any.', lang: 'en' });
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
};

const TRICKS = [
  '=1+1',
  "'=x",
  "''",
  '"',
  'a,"b"\nc',
  '\t',
  '\r',
  '\r\n',
  '钢铁，"智能"',
  '𠮷',
  '👩‍👩‍👧',
  ' ',
  'null',
  '0',
  'true',
];
const EXCEL = [
  '_x000D_',
  '_x005F_',
  '\u0000',
  '\ufffe',
  '2026-02-30',
  '2026-11',
  '1899-12-31',
  '1900-02-29',
  '9999-12-31',
];
const FALSE_FRIENDS = ['__proto__', 'constructor', '-0', '+1', '@a', '</t>', '&amp;', ']]>', '1e5'];

const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom(...TRICKS, ...EXCEL, ...FALSE_FRIENDS),
  fc
    .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
    .map((day) => day.toISOString().slice(0, 10)),
);
const VALUES: Readonly<Record<CellType, fc.Arbitrary<Cell>>> = {
  string: text,
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  integer: fc.integer(),
  boolean: fc.boolean(),
  date: fc
    .date({ noInvalidDate: true, min: new Date('1800-01-01'), max: new Date('2200-01-01') })
    .map((day) => day.toISOString().slice(0, 10)),
};
const TYPES: readonly CellType[] = ['string', 'number', 'integer', 'boolean', 'date'];

/** Each row has a key that is never absent, as rows of answers have. */
const anyTable: fc.Arbitrary<Table> = fc
  .tuple(fc.array(fc.constantFrom(...TYPES), { maxLength: 5 }), fc.integer({ min: 0, max: 6 }))
  .chain(([types, length]) =>
    fc
      .tuple(...Array.from({ length }, () => fc.tuple(text, ...types.map((type) => fc.option(VALUES[type])))))
      .map((rows): Table => {
        const others = types.map((type, at) => ({ name: `column_${at}`, type }));
        return { name: 'any', key: ['key'], columns: [{ name: 'key', type: 'string' }, ...others], rows };
      }),
  );

describe.each(FORMATS)('A file in %s', (format) => {
  it('gives back the very rows it was made of, and so their hash', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const rows = readRows(format, await bytesOf(format, table), table);
        expect(rowsHash({ ...table, rows })).toBe(rowsHash(table));
        // As JSON: a file keeps no difference between 0 and -0, and neither does the hash.
        expect(JSON.stringify(rows)).toBe(JSON.stringify(table.rows));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same to the byte for the same rows, on any day', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        vi.setSystemTime('2026-11-25T10:00:00Z');
        const bytes = await bytesOf(format, table);
        vi.setSystemTime('2027-03-01T23:00:01Z');
        expect(await bytesOf(format, table)).toEqual(bytes);
      }),
      { numRuns: 10 },
    );
    vi.useRealTimers();
  });

  it('is refused where it has other columns than are asked for, or is of another form', async () => {
    const columns = [{ name: 'key', type: 'string' }] as const;
    const bytes = await bytesOf(format, { name: 'any', key: ['key'], columns, rows: [['a']] });
    const other = { name: 'any', columns: [{ name: 'id', type: 'string' }] } as const;
    expect(() => readRows(format, bytes, other)).toThrow(UnreadableFile);
    expect(() => readRows(format, new TextEncoder().encode('{"a":1}'), other)).toThrow(UnreadableFile);
  });
});
