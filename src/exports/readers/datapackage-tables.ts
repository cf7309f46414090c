import * as v from 'valibot';
import type { CellType, Table } from '#contract/table.ts';
import { CellValue, readJson } from './read-json.ts';
import { UnreadableFile } from './unreadable-file.ts';

const TYPES = ['string', 'number', 'integer', 'boolean', 'date'] as const satisfies readonly CellType[];

const Package = v.object({
  version: v.string(),
  resources: v.array(
    v.object({
      name: v.string(),
      rowKey: v.array(v.string()),
      schema: v.object({
        fields: v.array(v.object({ name: v.string(), type: v.picklist(TYPES) })),
      }),
      data: v.array(v.array(CellValue)),
    }),
  ),
});

export interface PackagedTables {
  readonly tables: readonly [Table, ...Table[]];
  /** Of the dataset it was made from. */
  readonly version: string;
}

/** Every table of a data package of ours, the first one first. */
export function datapackageTables(bytes: Uint8Array): PackagedTables {
  const { version, resources } = readJson(bytes, Package);
  const [first, ...others] = resources.map(({ name, rowKey, schema, data }): Table => {
    const [, ...rows] = data;
    return { name, key: rowKey, columns: schema.fields, rows };
  });
  if (first === undefined) throw new UnreadableFile('It holds no table');
  return { tables: [first, ...others], version };
}
