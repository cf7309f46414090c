import type { ComparedKind } from '#contract/comparison.ts';
import { API_BASE, endpointPath } from '#contract/endpoints.ts';
import type { Source } from '#contract/entities/source.ts';
import type { Bilingual } from '#contract/primitives.ts';

/** One of the things compared. */
export interface Column {
  readonly id: string;
  readonly name: Bilingual;
  /** The pages its facts are numbered by; none where each fact names its own. */
  readonly sources: readonly Source[];
}

export const jsonOf = (kind: ComparedKind, id: string) => API_BASE + endpointPath(kind, id);

/** Where the line of a source stands in the page, among those of all columns. */
export const sourceAnchor = (column: number, id: string) => `source-${column}-${id}`;
