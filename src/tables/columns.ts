import type { Bilingual } from '#contract/primitives.ts';
import type { Cell, Column } from '#contract/table.ts';

type Made<Row> = Column & { readonly value: (row: Row) => Cell };

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
  value: (row: Row) => string | number | null,
): Made<Row> => ({
  name,
  type: 'string',
  vocabulary,
  value: (row) => {
    const id = value(row);
    return id === null ? null : String(id);
  },
});

/** A text of both languages: two columns. */
export const bilingual = <Row>(name: string, value: (row: Row) => Bilingual | null): [Made<Row>, Made<Row>] => [
  text(`${name}_en`, (row) => value(row)?.en ?? null),
  text(`${name}_zh`, (row) => value(row)?.zh ?? null),
];

/** Several values in one cell. */
export const listed = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '));
