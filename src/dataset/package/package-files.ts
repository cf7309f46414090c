import type { Snapshot } from '#contract/snapshot.ts';
import { citationOf } from './citation.ts';
import { datapackageOf } from './datapackage.ts';
import { jsonldOf } from './jsonld.ts';
import { programmeTables } from './programme-tables.ts';
import { referenceTables } from './reference-tables.ts';
import { rosterTables } from './roster-tables.ts';
import { sourceTables } from './source-tables.ts';
import { csvOf, type Table } from './table.ts';

function tablesOf(snapshot: Snapshot): Table[] {
  return [
    ...programmeTables(snapshot.programmes),
    ...sourceTables(snapshot),
    ...rosterTables(snapshot.rosters),
    ...referenceTables(snapshot),
  ];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The dataset as a package others can use without this project: file name to text. What must not be shown as fact has no
 * table; the snapshot holds only what may be shown under its label.
 */
export function packageFiles(snapshot: Snapshot): Map<string, string> {
  const tables = tablesOf(snapshot);
  const shown = { ...snapshot, unverified: snapshot.unverified.filter(({ show }) => show === 'labelled') };
  return new Map([
    ['datapackage.json', json(datapackageOf(snapshot, tables))],
    ['dataset.jsonld', json(jsonldOf(snapshot, tables))],
    ['CITATION.cff', citationOf(snapshot)],
    ['snapshot.json', `${JSON.stringify(shown)}\n`],
    ['changes.json', json(snapshot.changes)],
    ...tables.map((table): [string, string] => [`tables/${table.name}.csv`, csvOf(table)]),
  ]);
}
