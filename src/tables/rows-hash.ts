import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Cell, Table } from '#contract/table.ts';

const digest = (cells: readonly (Cell | readonly Cell[])[]) => bytesToHex(sha256(utf8ToBytes(JSON.stringify(cells))));

/**
 * SHA-256 of the names of the columns and the rows in their order, as compact JSON in UTF-8: 64 hexadecimal digits.
 * Anyone can make it again: `[["programme","title_en",…],["made-in-china-2025",…],…]` without spaces.
 */
export function rowsHash({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return digest([columns.map(({ name }) => name), ...rows]);
}

/** What tells each row from every other, in the order of the rows. */
export function rowKeys({ columns, key, rows }: Table): readonly string[] {
  const places = key.map((name) => columns.findIndex((column) => column.name === name));
  return rows.map((row) => places.map((place) => row[place]).join(' '));
}

/** The key of each row with the first 12 digits of the hash of its cells: enough to tell later which rows have changed. */
export function rowDigests(table: Table): Readonly<Record<string, string>> {
  const keys = rowKeys(table);
  return Object.fromEntries(table.rows.map((row, at) => [keys[at] ?? '', digest(row).slice(0, 12)]));
}
