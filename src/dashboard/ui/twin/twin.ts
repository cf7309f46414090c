import type { ChartContext, Mark, Named } from '#charts/chart.ts';
import type { Destination } from '#contract/pages.ts';

/** What a cell of a table says: a list says its parts one after the other. */
export type Cell = string | number | null | readonly (string | Named)[];

/** The rows of a picture as a reader sees them. */
export interface Twin {
  readonly caption: string;
  /** `to` where a column stands for a thing that has a page. */
  readonly columns: readonly {
    readonly label: string;
    readonly numeric: boolean;
    readonly to?: Destination | undefined;
  }[];
  /** `mark` is what choosing the row does: the same as choosing its mark in the picture. */
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly [name: string, ...others: Cell[]];
    readonly mark: Mark | null;
  }[];
}

/** What a twin needs to know beside the rows: what the reader sees and chose. */
export type Seen = Pick<ChartContext, 'lang' | 'filter' | 'options' | 'closed'>;
