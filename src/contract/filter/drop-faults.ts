import type { Fault } from './fault.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { isFilterKey } from './grammar.ts';

/** The filter without the values the faults name: a list loses the value, a single key its clause. */
export function dropFaults(filter: Filter, faults: readonly Pick<Fault, 'key' | 'value'>[]): Filter {
  return faults.reduce((kept, { key, value }) => {
    if (!isFilterKey(key)) return kept;
    const given = kept[key];
    const left = Array.isArray(given) ? given.filter((item) => item !== value) : NO_FILTER[key];
    return { ...kept, [key]: left };
  }, filter);
}
