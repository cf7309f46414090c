import type { Bilingual } from '#contract/primitives.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, text } from './columns.ts';

interface Thing {
  readonly id: string;
  readonly name: Bilingual;
}

/** Things of one kind, each once; `column` heads their ids. */
export const namesTable = (name: string, column: string, things: readonly Thing[]): Table =>
  makeTable<Thing>(
    name,
    { key: [column], columns: [text(column, ({ id }) => id), ...bilingual<Thing>('name', (thing) => thing.name)] },
    [...new Map(things.map((thing) => [thing.id, thing])).values()],
  );
