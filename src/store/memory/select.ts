import type { Filter, FilterKey, ListKey } from '#contract/filter/filter.ts';
import { FILTER_KEYS } from '#contract/filter/grammar.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import type { Index } from './index/build-index.ts';
import { noRows, type Rows, rowRange } from './rows.ts';

/** The rows each clause of a filter leaves; clauses that narrow nothing are absent. */
export type ClauseRows = ReadonlyMap<FilterKey, Rows>;

function rowsOfList(index: Index, key: ListKey, values: readonly string[]): Rows {
  const rows = noRows(index.programmes.length);
  for (const value of values) {
    const having = index.clauses[key].get(value);
    if (having !== undefined) rows.union(having);
  }
  return rows;
}

function rowsOfClause(index: Index, filter: Filter, key: FilterKey): Rows | null {
  if (isKeyOf(index.clauses)(key)) return filter[key].length === 0 ? null : rowsOfList(index, key, filter[key]);
  switch (key) {
    case 'from':
      return filter.from === null ? null : index.calendar.from(filter.from);
    case 'to':
      return filter.to === null ? null : index.calendar.to(filter.to);
    case 'asOf':
      return filter.asOf === null ? null : index.calendar.to(filter.asOf);
    case 'q':
      return filter.q.trim() === '' ? null : index.text.find(filter.q);
    case 'since':
    case 'lang':
      return null;
  }
}

export function clauseRows(index: Index, filter: Filter): ClauseRows {
  const clauses = new Map<FilterKey, Rows>();
  for (const key of FILTER_KEYS) {
    const rows = rowsOfClause(index, filter, key);
    if (rows !== null) clauses.set(key, rows);
  }
  return clauses;
}

/** Rows that meet every clause but those set aside. */
export function intersect(index: Index, clauses: ClauseRows, aside: readonly FilterKey[] = []): Rows {
  const rows = rowRange(index.programmes.length, 0, index.programmes.length);
  for (const [key, having] of clauses) if (!aside.includes(key)) rows.intersection(having);
  return rows;
}

/** Rows under a filter. */
export function select(index: Index, filter: Filter): Rows {
  return intersect(index, clauseRows(index, filter));
}
