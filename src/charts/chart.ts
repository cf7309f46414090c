import type { EChartsCoreOption } from 'echarts/core';
import type { Filter } from '#contract/filter/filter.ts';
import type { Options } from '#contract/options.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { ThemeName } from './tokens.ts';

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
  /** The programme that stands open, if any. */
  readonly open: string | null;
}

export interface TableTwin {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** `mark` is what choosing the row does: the same as choosing its mark in the picture. */
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly (string | number | null)[];
    readonly mark: Mark | null;
  }[];
}

/** What a mark stands for when it is chosen. */
export type Mark =
  | { readonly kind: 'programme'; readonly id: string }
  | { readonly kind: 'sector'; readonly id: string }
  | { readonly kind: 'cell'; readonly sector: string; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'place'; readonly code: string }
  | { readonly kind: 'province'; readonly id: string };

/** One answer as a picture, a sentence, a table and a description: all four from the same rows. */
export interface Chart {
  readonly option: EChartsCoreOption;
  /** Height of the picture in CSS pixels, as the answer needs it. */
  readonly height: number;
  /** The news in one sentence, computed. */
  readonly headline: string;
  /** How to read the picture, in one line. */
  readonly reading: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  readonly table: TableTwin;
  /** What was chosen, from a click event of ECharts; null where the place chosen stands for nothing. */
  readonly markOf: (event: unknown) => Mark | null;
}
