import type { DataOf } from '#contract/answers.ts';
import { cityMapTables } from '#tables/city-map-tables.ts';
import { heatmapTables } from '#tables/heatmap-tables.ts';
import type { Tables } from '#tables/tables-of.ts';
import { timelineTables } from '#tables/timeline-tables.ts';
import { cityMapTwin } from './city-map-twin.ts';
import { heatmapTwin } from './heatmap-twin.ts';
import { timelineTwin } from './timeline-twin.ts';
import type { Seen, Twin } from './twin.ts';

/** The answers that have a picture. */
export type View = 'timeline' | 'heatmap' | 'cities';

const TABLES: { readonly [Name in View]: (answer: DataOf<Name>) => Tables } = {
  timeline: timelineTables,
  heatmap: heatmapTables,
  cities: cityMapTables,
};

const TWINS: Readonly<Record<View, (tables: Tables, seen: Seen) => Twin>> = {
  timeline: timelineTwin,
  heatmap: heatmapTwin,
  cities: cityMapTwin,
};

/** The rows of an answer that has a picture: those that files of it hold. */
export const tablesOfView = <Name extends View>(view: Name, answer: DataOf<Name>): Tables => TABLES[view](answer);

/** The rows of an answer as the table that stands in for its picture. */
export const twinOf = (view: View, tables: Tables, seen: Seen): Twin => TWINS[view](tables, seen);
