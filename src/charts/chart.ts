import type { EChartsCoreOption } from 'echarts/core';
import type { ColumnClause } from '#contract/column-clauses.ts';
import type { Filter } from '#contract/filter/filter.ts';
import type { Options } from '#contract/options.ts';
import type { Destination } from '#contract/pages.ts';
import type { ResonanceTaskId } from '#contract/resonance-task-ids.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { ThemeName } from './tokens.ts';

/** Years of an axis, both inclusive. */
export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

/** The part of the map that is shown: the place in its middle, in degrees, and how many times closer than the whole. */
export interface MapView {
  readonly lon: number;
  readonly lat: number;
  readonly scale: number;
}

/** What a picture needs to know beside its answer. Everything that varies comes in here: a chart reads no clock and no window. */
export interface ChartContext {
  readonly lang: Language;
  readonly theme: ThemeName;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** The whole filter, so that a view can mark the choice it is not narrowed by. */
  readonly filter: Filter;
  readonly options: Options;
  /** The chosen task of the heatmap; none unless given. */
  readonly task?: ResonanceTaskId | null;
  /** Sectors of the heatmap whose children are folded away; none unless given. */
  readonly closed?: readonly string[];
  /** The years the timeline shows; all of them unless given. */
  readonly window?: YearWindow | null;
  /** The part the map shows; the whole unless given. */
  readonly at?: MapView | null;
  /** Whether the picture is looked at on other days too, and so must date what it would call today. */
  readonly kept?: boolean;
  /** The programme that stands open, if any. */
  readonly open: string | null;
}

/** The name of a thing that has a page. */
export interface Named {
  readonly text: string;
  readonly to: Destination;
}

/** What a mark stands for when it is chosen. */
export type Mark =
  | { readonly kind: 'programme'; readonly id: string }
  | { readonly kind: 'sector'; readonly id: string }
  | { readonly kind: 'cell'; readonly sector: string; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'place'; readonly code: string }
  | { readonly kind: 'province'; readonly id: string }
  | { readonly kind: 'clause'; readonly key: ColumnClause; readonly value: string }
  | { readonly kind: 'crossing'; readonly sector: string; readonly key: ColumnClause; readonly value: string }
  /** A task, or its crossing with a sector; null is the column, with no sector. */
  | { readonly kind: 'task'; readonly task: ResonanceTaskId; readonly sector: string | null }
  | { readonly kind: 'fold'; readonly sector: string };

/** One answer as a picture, a sentence and a description: all from the same rows. */
export interface Chart {
  readonly option: EChartsCoreOption;
  /** Height of the picture in CSS pixels, as the answer needs it. */
  readonly height: number;
  /** The news in one sentence, computed. */
  readonly headline: string;
  /** How to read the picture, in one line. */
  readonly reading: string;
  /** What can be done with it where it is alive; empty where nothing is to be said of that. */
  readonly handling: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** What was chosen, from a click event of ECharts; null where the place chosen stands for nothing. */
  readonly markOf: (event: unknown) => Mark | null;
}
