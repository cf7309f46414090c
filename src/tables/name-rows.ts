import { OTHER_ISSUERS } from '#contract/column-clauses.ts';
import { isFilterKey } from '#contract/filter/grammar.ts';
import { type Destination, PAGE_OF_CLAUSE, type PageName } from '#contract/pages.ts';
import type { Cell, Table } from '#contract/table.ts';
import type { Language } from '#contract/vocabulary.ts';
import { rowKeys } from './rows-hash.ts';

/** A part of what a row is called, with the page of what it names, where there is one. */
export interface RowPart {
  readonly text: string;
  readonly to: Destination | null;
}

/** Columns of keys that name a thing: where its name stands, the first that is filled, and its page. */
const NAMED: Readonly<Record<string, { readonly names: readonly string[]; readonly page: PageName | null }>> = {
  programme: { names: ['title', 'short_title'], page: 'programme' },
  sector: { names: ['sector_name', 'name'], page: 'sector' },
  column: { names: ['column_name'], page: null },
  place: { names: ['name'], page: 'place' },
  roster: { names: ['roster_title', 'title', 'name'], page: 'roster' },
  issuer: { names: ['name'], page: 'issuer' },
  theme: { names: ['name'], page: 'theme' },
};
/** Columns of keys that tell rows apart and name nothing. */
const UNNAMED: readonly string[] = ['stands_for', 'nth'];

/**
 * Names the rows of a table by their keys, in a language. A row that is no longer there is named by what other rows say of
 * the parts of its key, or else by its key.
 */
export function nameRows({ columns, key, rows, name }: Table, lang: Language): (rowKey: string) => readonly RowPart[] {
  const at = (column: string) => columns.findIndex((one) => one.name === column);
  const cellOf = (row: readonly Cell[] | undefined, column: string) => {
    const cell = row?.[at(column)] ?? null;
    return cell === null ? null : String(cell);
  };
  const keys = rowKeys({ columns, key, rows, name });
  const byKey = new Map(keys.map((rowKey, place) => [rowKey, rows[place]]));
  const parts = key.filter((column) => !UNNAMED.includes(column));

  const partOf = (column: string, id: string, row: readonly Cell[] | undefined): RowPart => {
    const named = NAMED[column];
    const telling = row ?? rows.find((other) => cellOf(other, column) === id);
    const text = named?.names.map((one) => cellOf(telling, `${one}_${lang}`)).find((one) => one !== null) ?? id;
    // A province has two codes, and its page the one of its letters.
    const isProvince = cellOf(row, 'stands_for') === 'province';
    const pageId = column === 'place' && isProvince ? (cellOf(row, 'province') ?? id) : id;
    const by = column === 'column' ? cellOf(telling ?? rows[0], 'columns_are') : null;
    const page = by !== null && isFilterKey(by) && id !== OTHER_ISSUERS ? PAGE_OF_CLAUSE[by] : named?.page;
    return { text, to: page ? { page, id: pageId } : null };
  };

  return (rowKey) => {
    const row = byKey.get(rowKey);
    const cells = rowKey.split(' ');
    const whole = row !== undefined || cells.length === key.length;
    if (!whole) return [{ text: rowKey, to: null }];
    return parts.map((column) => partOf(column, cellOf(row, column) ?? cells[key.indexOf(column)] ?? '', row));
  };
}
