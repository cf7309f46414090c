import type { Bilingual } from '#contract/primitives.ts';
import type { Cell, Column } from '#contract/table.ts';

export type Made<Row> = Column & { readonly value: (row: Row) => Cell };

export const text = <Row>(name: string, value: (row: Row) => string | null): Made<Row> => ({
  name,
  type: 'string',
  value,
});

export const integer = <Row>(name: string, value: (row: Row) => number | null): Made<Row> => ({
  name,
  type: 'integer',
  value,
});

export const number = <Row>(name: string, value: (row: Row) => number | null): Made<Row> => ({
  name,
  type: 'number',
  value,
});

export const truth = <Row>(name: string, value: (row: Row) => boolean | null): Made<Row> => ({
  name,
  type: 'boolean',
  value,
});

/** A value of a vocabulary. */
export const term = <Row>(
  name: string,
  vocabulary: Readonly<Record<string, Bilingual>>,
  value: (row: Row) => string | null,
): Made<Row> => ({ name, type: 'string', vocabulary, value });

/** A whole number each value of which has a name, in their order. */
export const grade = <Row>(
  name: string,
  vocabulary: Readonly<Record<number, Bilingual>>,
  value: (row: Row) => number | null,
): Made<Row> => ({ name, type: 'integer', vocabulary, value });

/** A text of both languages: two columns. */
export const bilingual = <Row>(name: string, value: (row: Row) => Bilingual | null): [Made<Row>, Made<Row>] => [
  text(`${name}_en`, (row) => value(row)?.en ?? null),
  text(`${name}_zh`, (row) => value(row)?.zh ?? null),
];

/** Several values in one cell. */
export const listed = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '));

/**
 * Tells rows apart that agree in what `of` gives, where nothing recorded does: 1 for the first of them. With the columns
 * behind `of` it makes a key that stays when other rows come or go.
 */
export function nth<Row extends object>(rows: readonly Row[], of: (row: Row) => string): Made<Row> {
  const seen = new Map<string, number>();
  const places = new Map<Row, number>();
  for (const row of rows) {
    const place = (seen.get(of(row)) ?? 0) + 1;
    seen.set(of(row), place);
    places.set(row, place);
  }
  return integer('nth', (row) => places.get(row) ?? null);
}
