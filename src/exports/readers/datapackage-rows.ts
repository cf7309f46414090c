import * as v from 'valibot';
import type { Cell, Table } from '#contract/table.ts';
import { checkNames } from './check-names.ts';
import { CellValue, readJson } from './read-json.ts';
import { UnreadableFile } from './unreadable-file.ts';

const Package = v.object({
  resources: v.array(v.object({ name: v.string(), data: v.array(v.array(CellValue)) })),
});

/** The rows of one table of a data package of ours. */
export function datapackageRows(bytes: Uint8Array, { name, columns }: Pick<Table, 'name' | 'columns'>): Cell[][] {
  const resource = readJson(bytes, Package).resources.find((one) => one.name === name);
  if (resource === undefined) throw new UnreadableFile(`It has no table ${name}`);
  const [names = [], ...rows] = resource.data;
  checkNames(names, columns);
  return rows;
}
