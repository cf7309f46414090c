import { makeTable, type Table } from '#contract/table.ts';
import { integer, text } from './columns.ts';

interface Year {
  readonly year: number;
  readonly programmes: number;
}

/** Programmes by year of issue. */
export const yearsTable = (years: readonly Year[]): Table =>
  makeTable<Year>(
    'years',
    {
      key: ['year'],
      columns: [integer('year', ({ year }) => year), integer('programmes', ({ programmes }) => programmes)],
    },
    years,
  );

interface YearOf extends Year {
  readonly of: string;
}

/** The same of several things; `column` heads their ids. */
export const yearsOf = (
  column: string,
  things: readonly {
    readonly id: string;
    readonly years: readonly { readonly year: number; readonly count: number }[];
  }[],
): Table =>
  makeTable<YearOf>(
    'years',
    {
      key: [column, 'year'],
      columns: [
        text(column, ({ of }) => of),
        integer('year', ({ year }) => year),
        integer('programmes', ({ programmes }) => programmes),
      ],
    },
    things.flatMap(({ id, years }) => years.map(({ year, count }) => ({ of: id, year, programmes: count }))),
  );
