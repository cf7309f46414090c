import type { Bilingual } from '#contract/primitives.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, integer, text } from './columns.ts';

interface Counted {
  readonly id: string;
  readonly name: Bilingual;
  readonly programmes: number;
}

/** Things of one kind with how many programmes each has; `column` heads their ids. */
export const countedTable = (name: string, column: string, things: readonly Counted[]): Table =>
  makeTable<Counted>(
    name,
    {
      key: [column],
      columns: [
        text(column, ({ id }) => id),
        ...bilingual<Counted>('name', (thing) => thing.name),
        integer('programmes', ({ programmes }) => programmes),
      ],
    },
    things,
  );
