import type { MapView, YearWindow } from '#charts/chart.ts';
import { type Fault, fault } from '#contract/filter/fault.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { type QueryPair, writeQueryString } from '#contract/filter/query-string.ts';
import { DEFAULT_OPTIONS, OPTION_KEYS, type Options, optionPairs, readOptions } from '#contract/options.ts';
import { type ResonanceTaskId, readTaskId } from '#contract/resonance-task-ids.ts';
import { DEFAULT_SORT, readSort, SORTS, type Sort } from '#contract/sorts.ts';
import { readAt, writeAt } from './at.ts';
import { readClosed } from './closed.ts';
import { type Field, readFields, writeFields } from './fields.ts';
import { readWindow, writeWindow } from './window.ts';

/** What the page shows, whole: the question asked and the record that stands open. The URL is its only store. */
export interface View {
  readonly filter: Filter;
  /** How the views show the answer. */
  readonly options: Options;
  /** Sectors of the heatmap whose children are folded away, in order of id. */
  readonly closed: readonly string[];
  /** The chosen task of the heatmap. */
  readonly task: ResonanceTaskId | null;
  /** The years the timeline shows; null for all of them. */
  readonly window: YearWindow | null;
  /** The part the map shows; null for the whole. */
  readonly at: MapView | null;
  readonly programme: string | null;
  /** Order and columns of the table of programmes; null for the columns that fit. */
  readonly sort: Sort;
  readonly fields: readonly Field[] | null;
  /** The mock scenario of development, kept while one browses. */
  readonly mock: string | null;
}

export const BLANK_VIEW: View = {
  filter: NO_FILTER,
  options: DEFAULT_OPTIONS,
  closed: [],
  task: null,
  window: null,
  at: null,
  programme: null,
  sort: DEFAULT_SORT,
  fields: null,
  mock: null,
};

const OWN_KEYS = [
  ...OPTION_KEYS,
  'closed',
  'task',
  'window',
  'at',
  'programme',
  'sort',
  'fields',
  ...(import.meta.env.DEV ? ['mock'] : []),
];

/** Reads the view from a raw query string; what cannot be read is dropped and named in `faults`. */
export function readView(search: string): { view: View; faults: readonly Fault[] } {
  const { filter, others, faults } = parseQuery(search, OWN_KEYS);
  const { options, faults: optionFaults } = readOptions(others);
  const { closed, faults: closedFaults } = readClosed(others['closed']);
  const { window, faults: windowFaults } = readWindow(others['window']);
  const { at, faults: atFaults } = readAt(others['at']);
  const task = readTaskId(others['task']);
  const taskFaults =
    others['task'] === undefined || task !== null ? [] : [fault('task', others['task'], 'unknown-value', 'a task')];
  const { fields, faults: fieldFaults } = readFields(others['fields']);
  const sort = readSort(others['sort']);
  const sortFaults =
    others['sort'] === undefined || sort !== null
      ? []
      : [fault('sort', others['sort'], 'unknown-value', `it must be one of ${SORTS.join(', ')}`)];
  return {
    view: {
      filter,
      options,
      closed,
      task,
      window,
      at,
      programme: others['programme'] ?? null,
      sort: sort ?? DEFAULT_SORT,
      fields,
      mock: others['mock'] ?? null,
    },
    faults: [
      ...faults,
      ...optionFaults,
      ...closedFaults,
      ...taskFaults,
      ...windowFaults,
      ...atFaults,
      ...sortFaults,
      ...fieldFaults,
    ],
  };
}

/** The query string of a view, without `?`; a blank view gives an empty text. */
export function writeView(view: View): string {
  const pairs: QueryPair[] = [...filterPairs(view.filter), ...optionPairs(view.options)];
  if (view.closed.length > 0) pairs.push(['closed', view.closed.join(',')]);
  if (view.task !== null) pairs.push(['task', view.task]);
  if (view.window !== null) pairs.push(['window', writeWindow(view.window)]);
  if (view.at !== null) pairs.push(['at', writeAt(view.at)]);
  if (view.programme !== null) pairs.push(['programme', view.programme]);
  if (view.sort !== DEFAULT_SORT) pairs.push(['sort', view.sort]);
  if (view.fields !== null) pairs.push(['fields', writeFields(view.fields)]);
  if (view.mock !== null) pairs.push(['mock', view.mock]);
  return writeQueryString(pairs);
}
