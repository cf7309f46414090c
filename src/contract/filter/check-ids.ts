import { type Fault, fault } from './fault.ts';
import type { Filter } from './filter.ts';

/** The ids one dataset knows, for the keys whose values are its own. */
export type KnownIds = Readonly<Record<'sector' | 'issuer' | 'province' | 'city' | 'designation', ReadonlySet<string>>>;

/** The parts of a filter that this dataset does not know. */
export function checkIds(filter: Filter, known: KnownIds): Fault[] {
  const keys = ['sector', 'issuer', 'province', 'city', 'designation'] as const;
  return keys.flatMap((key) =>
    filter[key]
      .filter((value) => !known[key].has(value))
      .map((value) => fault(key, value, 'unknown-value', `/api/v1/facets lists each ${key} of this dataset`)),
  );
}
