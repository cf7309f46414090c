import type { Snapshot } from '#contract/snapshot.ts';
import type { Table } from './table.ts';

function resourceOf({ name, description, columns, primaryKey, foreignKeys }: Table) {
  return {
    name,
    path: `tables/${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description,
    schema: {
      fields: columns.map(({ name: field, type, description: meaning }) => ({
        name: field,
        type,
        description: meaning,
      })),
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** The descriptor of the package: Frictionless Tabular Data Package, v1, which today's tools all read. */
export function datapackageOf({ info, hash }: Snapshot, tables: readonly Table[]) {
  return {
    profile: 'tabular-data-package',
    name: info.id,
    title: info.title.en,
    description: info.description.en,
    version: info.version,
    created: `${info.version}T00:00:00Z`,
    hash: `sha256:${hash}`,
    licenses: [{ name: info.licence.id, title: info.licence.title, path: info.licence.url }],
    sources: info.credits.map(({ part, credit, url }) => ({
      title: `${part}: ${credit}`,
      ...(url !== null && { path: url }),
    })),
    resources: tables.map(resourceOf),
  };
}
