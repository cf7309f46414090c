import type { Programme } from '#contract/entities/programme.ts';
import { earliest } from '#contract/partial-date.ts';
import { orderOf, type Sort, type SortKey } from '#contract/sorts.ts';
import { BASES, KINDS, type Language, LEVELS } from '#contract/vocabulary.ts';
import { compareText } from '../../compare-text.ts';
import { type Cursor, readCursor, writeCursor } from '../../cursor.ts';
import { lowerBound } from '../lower-bound.ts';

type SortValue = Cursor[1];
type Compare = (a: SortValue, b: SortValue) => number;

/** Programmes in one order: by a value, null last, then by id. */
export interface Order {
  readonly rows: Uint32Array;
  cursorAt(row: number): string;
  /** The position in `rows` after a cursor. Throws BadCursor. */
  positionAfter(cursor: string): number;
}
export type Orders = (sort: Sort, language: Language) => Order;

const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en'),
  zh: new Intl.Collator('zh-Hans-CN-u-co-pinyin'),
};

const plain: Compare = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
};
const collated =
  (language: Language): Compare =>
  (a, b) =>
    COLLATORS[language].compare(String(a), String(b));
const descending =
  (compare: Compare): Compare =>
  (a, b) =>
    compare(b, a);
const nullLast =
  (compare: Compare): Compare =>
  (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return compare(a, b);
  };

function createOrder(
  name: string,
  programmes: readonly Programme[],
  valueOf: (programme: Programme) => SortValue,
  compareValues: Compare,
): Order {
  const values = programmes.map(valueOf);
  const compare = nullLast(compareValues);
  const valueAt = (row: number) => values[row] ?? null;
  const idAt = (row: number) => programmes[row]?.id ?? '';
  const rows = Uint32Array.from(programmes.keys()).sort(
    (a, b) => compare(valueAt(a), valueAt(b)) || compareText(idAt(a), idAt(b)),
  );
  return {
    rows,
    cursorAt: (row) => writeCursor([name, valueAt(row), idAt(row)]),
    positionAfter(cursor) {
      const [, value, id] = readCursor(cursor, name);
      return lowerBound(rows.length, (position) => {
        const row = rows[position] ?? 0;
        return (compare(valueAt(row), value) || compareText(idAt(row), id)) > 0;
      });
    },
  };
}

/** By rank in a closed vocabulary, in the order of its table. */
const rankIn = (table: object) => {
  const ranks = new Map(Object.keys(table).map((key, rank) => [key, rank]));
  return (key: string) => ranks.get(key) ?? ranks.size;
};
const rankOfLevel = rankIn(LEVELS);
const rankOfKind = rankIn(KINDS);
const rankOfBasis = rankIn(BASES);

const dayOf = (date: string | null) => (date === null ? null : earliest(date));

const VALUES: Readonly<Record<SortKey, (programme: Programme, language: Language) => SortValue>> = {
  issued: ({ issued }) => dayOf(issued),
  title: ({ title }, language) => title[language],
  level: ({ level }) => rankOfLevel(level),
  kind: ({ kind }) => rankOfKind(kind),
  end: ({ period }) => dayOf(period.end),
  targets: ({ targets }) => targets.length,
  sources: ({ sources }) => sources.length,
  basis: ({ basis }) => rankOfBasis(basis),
  id: ({ id }) => id,
};

/** Every order a list can be asked for, each made when first asked for. */
export function createOrders(programmes: readonly Programme[]): Orders {
  const made = new Map<string, Order>();
  return (sort, language) => {
    const { key, descends } = orderOf(sort);
    const name = key === 'title' ? `${sort} ${language}` : sort;
    const compare = key === 'title' ? collated(language) : plain;
    const order =
      made.get(name) ??
      createOrder(
        name,
        programmes,
        (programme) => VALUES[key](programme, language),
        descends ? descending(compare) : compare,
      );
    made.set(name, order);
    return order;
  };
}
