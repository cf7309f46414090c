import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Table } from '#contract/table.ts';
import { compareDigests } from './compare-digests.ts';
import { rowDigests } from './rows-hash.ts';

const tableOf = (cells: Readonly<Record<string, number>>): Table => ({
  name: 'any',
  key: ['key'],
  columns: [
    { name: 'key', type: 'string' },
    { name: 'value', type: 'integer' },
  ],
  rows: Object.entries(cells),
});
const anyCells = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', '7', 'toString'), fc.integer({ min: 0, max: 2 }), {
  noNullPrototype: true,
});

it('finds what came, went and changed between any two states of a table, and nothing else', () => {
  fc.assert(
    fc.property(anyCells, anyCells, (before, now) => {
      const { came, went, changed } = compareDigests(rowDigests(tableOf(before)), rowDigests(tableOf(now)));
      const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
      const has = (cells: object, key: string) => Object.keys(cells).includes(key);
      expect(new Set(came)).toEqual(new Set(keys.filter((key) => !has(before, key))));
      expect(new Set(went)).toEqual(new Set(keys.filter((key) => !has(now, key))));
      const kept = keys.filter((key) => has(before, key) && has(now, key));
      expect(new Set(changed)).toEqual(new Set(kept.filter((key) => before[key] !== now[key])));
    }),
  );
});
