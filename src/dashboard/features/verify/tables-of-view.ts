import type { DataOf } from '#contract/answers.ts';
import { cityMapTables } from '#tables/city-map-tables.ts';
import { heatmapTables } from '#tables/heatmap-tables.ts';
import { programmeListTables } from '#tables/programmes-tables.ts';
import type { Tables } from '#tables/tables-of.ts';
import { timelineTables } from '#tables/timeline-tables.ts';
import type { ViewName } from '../../queries/ask-answer.ts';

const TABLES: { readonly [Name in ViewName]: (data: DataOf<Name>) => Tables } = {
  programmes: programmeListTables,
  timeline: timelineTables,
  heatmap: heatmapTables,
  cities: cityMapTables,
};

/** The tables of an answer that can be read here as JSON. */
export const tablesOfView = <Name extends ViewName>(name: Name, data: DataOf<Name>): Tables => TABLES[name](data);
