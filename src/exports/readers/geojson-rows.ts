import * as v from 'valibot';
import type { Cell, Table } from '#contract/table.ts';
import { checkNames } from './check-names.ts';
import { CellValue, readJson } from './read-json.ts';

const Collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ properties: v.record(v.string(), CellValue) })),
});

/** The rows of a GeoJSON file of ours: the properties of its features. */
export function geojsonRows(bytes: Uint8Array, { columns }: Pick<Table, 'columns'>): Cell[][] {
  return readJson(bytes, Collection).features.map(({ properties }) => {
    checkNames(Object.keys(properties), columns);
    return columns.map(({ name }) => properties[name] ?? null);
  });
}
