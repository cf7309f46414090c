import type { ComparedKind } from '#contract/comparison.ts';
import { API_BASE, ENDPOINTS, endpointPath } from '#contract/endpoints.ts';
import type { Source } from '#contract/entities/source.ts';
import { type FilterKey, NO_FILTER } from '#contract/filter/filter.ts';
import { formatFilter } from '#contract/filter/format.ts';
import type { Bilingual } from '#contract/primitives.ts';

/** One of the things compared. */
export interface Thing {
  readonly id: string;
  readonly name: Bilingual;
  /** The pages its facts are numbered by; none where each fact names the programme that states it. */
  readonly sources: readonly Source[];
}

/** A thing as the address asks for it: by its id, or by one that leads to it. */
export interface Column extends Thing {
  readonly given: string;
}

/** Each thing once, where two ids lead to the same. */
export function columnsOf<TAnswer>(
  known: readonly { readonly answer: TAnswer; readonly at: number }[],
  ids: readonly string[],
  thingOf: (answer: TAnswer) => Thing,
): readonly { readonly column: Column; readonly answer: TAnswer }[] {
  const met = new Set<string>();
  return known.flatMap(({ answer, at }) => {
    const thing = thingOf(answer);
    if (met.has(thing.id)) return [];
    met.add(thing.id);
    return [{ column: { ...thing, given: ids[at] ?? thing.id }, answer }];
  });
}

/** The record of a thing as JSON, on the day shown where it depends on one. */
export function jsonOf(kind: ComparedKind, id: string, asOf: string | null): string {
  const clauses: readonly FilterKey[] = ENDPOINTS[kind].clauses;
  const query = clauses.includes('asOf') ? formatFilter({ ...NO_FILTER, asOf }) : '';
  return `${API_BASE}${endpointPath(kind, id)}${query === '' ? '' : `?${query}`}`;
}

/** Where the line of a source stands in the page, among those of all columns. */
export const sourceAnchor = (column: number, id: string) => `source-${column}-${id}`;
