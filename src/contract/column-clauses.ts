import type { FilterKey } from './filter/filter.ts';
import type { Options } from './options.ts';

/** The clauses that choosing a column of the heatmap makes. A task is no clause of the filter: it narrows only the list behind a number. */
export const COLUMN_CLAUSES = {
  year: ['from', 'to'],
  theme: ['theme'],
  task: [],
  issuer: ['issuer'],
  kind: ['kind'],
  province: ['province'],
} as const satisfies Record<Options['columns'], readonly FilterKey[]>;

/** The clauses a heatmap makes itself and so is not narrowed by: its rows', and its columns'. */
export function heatmapSetsAside(columns: Options['columns']): readonly FilterKey[] {
  return ['sector', ...COLUMN_CLAUSES[columns]];
}

/** Clauses by which a column can be chosen, beside the years. */
export type ColumnClause = Exclude<(typeof COLUMN_CLAUSES)[Options['columns']][number], 'from' | 'to'>;

/** The column that stands for all issuers without one of their own. */
export const OTHER_ISSUERS = 'others';
