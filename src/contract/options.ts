import { type Fault, fault } from './filter/fault.ts';
import type { QueryPair } from './filter/query-string.ts';
import { keysOf } from './vocabulary.ts';

/**
 * How a view shows the answer to a filter. Single-valued keys of the same address and API; the first value of each is its
 * default and is left out of links. `lanes`, `columns` and `measure` change the answer; the others only the picture.
 */
export const OPTIONS = {
  lanes: { values: ['voice', 'rung', 'sector', 'issuer', 'theme', 'province'] },
  columns: { values: ['year', 'theme', 'task', 'issuer', 'kind', 'province'] },
  measure: { values: ['programmes', 'depth', 'targets', 'cities'] },
  rows: { values: ['all', 'headline', 'resonance'] },
  order: { values: ['headline', 'total', 'change', 'name'] },
  form: { values: ['map', 'tiles'] },
  shade: { values: ['none', 'programmes', 'first', 'adoption'] },
} as const satisfies Record<string, { readonly values: readonly [string, ...string[]] }>;

export type OptionKey = keyof typeof OPTIONS;
export type Options = { readonly [Key in OptionKey]: (typeof OPTIONS)[Key]['values'][number] };
export const OPTION_KEYS = keysOf(OPTIONS);

/** Reads the options among `keys`. What is no value of its key is left at its default and named in `faults`. */
export function readOptions(
  given: Readonly<Record<string, string>>,
  keys: readonly OptionKey[] = OPTION_KEYS,
): { options: Options; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  function read<const Value extends string>(key: OptionKey, values: readonly [Value, ...Value[]]): Value {
    const text = keys.includes(key) ? given[key] : undefined;
    const value = values.find((known) => known === text);
    if (text !== undefined && value === undefined) {
      faults.push(fault(key, text, 'unknown-value', `it must be one of ${values.join(', ')}`));
    }
    return value ?? values[0];
  }
  const options: Options = {
    lanes: read('lanes', OPTIONS.lanes.values),
    columns: read('columns', OPTIONS.columns.values),
    measure: read('measure', OPTIONS.measure.values),
    rows: read('rows', OPTIONS.rows.values),
    order: read('order', OPTIONS.order.values),
    form: read('form', OPTIONS.form.values),
    shade: read('shade', OPTIONS.shade.values),
  };
  return { options, faults };
}

/** The options among `keys` as query pairs in canonical order, defaults left out. */
export function optionPairs(options: Options, keys: readonly OptionKey[] = OPTION_KEYS): QueryPair[] {
  return OPTION_KEYS.filter((key) => keys.includes(key) && options[key] !== OPTIONS[key].values[0]).map(
    (key): QueryPair => [key, options[key]],
  );
}

export const DEFAULT_OPTIONS: Options = readOptions({}).options;
