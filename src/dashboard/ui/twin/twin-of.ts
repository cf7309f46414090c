import type { EndpointName } from '#contract/endpoints.ts';
import type { Tables } from '#tables/tables-of.ts';
import { cityMapTwin } from './city-map-twin.ts';
import { heatmapTwin } from './heatmap-twin.ts';
import { timelineTwin } from './timeline-twin.ts';
import type { Seen, Twin } from './twin.ts';

const TWINS = {
  timeline: timelineTwin,
  heatmap: heatmapTwin,
  cities: cityMapTwin,
} as const satisfies { readonly [Name in EndpointName]?: (tables: Tables, seen: Seen) => Twin };

/** The answers that have a picture. */
export type View = keyof typeof TWINS;

/** The rows of an answer as the table that stands in for its picture. */
export const twinOf = (view: View, tables: Tables, seen: Seen): Twin => TWINS[view](tables, seen);
