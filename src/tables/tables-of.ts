import type { DataOf } from '#contract/answers.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import type { Table } from '#contract/table.ts';
import { cityMapTables } from './city-map-tables.ts';
import { heatmapTables } from './heatmap-tables.ts';
import { programmesTable } from './programmes-table.ts';
import { timelineTables } from './timeline-tables.ts';

export type Tables = readonly [Table, ...Table[]];

const TABLES: { readonly [Name in EndpointName]?: (data: DataOf<Name>) => Tables } = {
  programmes: (data) => [programmesTable(data)],
  timeline: timelineTables,
  heatmap: heatmapTables,
  cities: cityMapTables,
};

export const hasTables = (name: EndpointName): boolean => TABLES[name] !== undefined;

/** An answer as tables, the one it is known for first; null where it is no list of anything. */
export function tablesOf<Name extends EndpointName>(name: Name, data: DataOf<Name>): Tables | null {
  return TABLES[name]?.(data) ?? null;
}
