import type { Mark } from '#charts/chart.ts';
import type { Filter, ListKey } from '#contract/filter/filter.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { type QueryPair, writeQueryString } from '#contract/filter/query-string.ts';
import { latest } from '#contract/partial-date.ts';
import type { FilterPhrase } from '#words/filter-phrases.ts';
import { toggleClosed } from './closed.ts';
import type { View } from './view.ts';

/** The filter with one list replaced, read through the grammar so that no other value can enter it. */
export function setList(filter: Filter, key: ListKey, values: readonly string[]): Filter {
  const kept = filterPairs(filter).filter(([name]) => name !== key);
  const pairs: QueryPair[] = [...kept, ...values.map((value): QueryPair => [key, value])];
  return parseQuery(writeQueryString(pairs)).filter;
}

export function toggle(filter: Filter, key: ListKey, value: string): Filter {
  const given: readonly string[] = filter[key];
  return setList(filter, key, given.includes(value) ? given.filter((item) => item !== value) : [...given, value]);
}

/** The filter without what one phrase of its sentence says. */
export function removePhrase(filter: Filter, { key, value }: FilterPhrase): Filter {
  if (key === 'years') return { ...filter, from: null, to: null };
  const kept = filterPairs(filter).filter(([name, item]) => name !== key || item !== value);
  return parseQuery(writeQueryString(kept)).filter;
}

function clearFilter(filter: Filter): Filter {
  return { ...NO_FILTER, lang: filter.lang };
}

/** The view with nothing narrowed and nothing chosen but how it is shown. */
export function clearAll(view: View): View {
  return { ...view, task: null, filter: clearFilter(view.filter) };
}

/** Years as chosen, put in order: choosing an end before the start turns the range round. */
export function setYears(filter: Filter, from: string | null, to: string | null): Filter {
  return from !== null && to !== null && from > to ? { ...filter, from: to, to: from } : { ...filter, from, to };
}

/** The day shown, the day compared with, or both set; the earlier of the two is always the one compared with. */
export function setDays(filter: Filter, days: Partial<Pick<Filter, 'asOf' | 'since'>>): Filter {
  const { since, asOf } = { ...filter, ...days };
  return since && asOf && latest(since) > latest(asOf)
    ? { ...filter, since: asOf, asOf: since }
    : { ...filter, since, asOf };
}

function isOnly(values: readonly string[], value: string): boolean {
  return values.length === 1 && values[0] === value;
}

/** What choosing a mark of a picture does to the view. Choosing it again takes the choice back. */
export function chooseMark(view: View, mark: Mark): View {
  const { filter } = view;
  switch (mark.kind) {
    case 'programme':
      return { ...view, programme: view.programme === mark.id ? null : mark.id };
    case 'sector':
      return { ...view, filter: toggle(filter, 'sector', mark.id) };
    case 'place':
      return { ...view, filter: toggle(filter, 'city', mark.code) };
    case 'fold':
      return { ...view, closed: toggleClosed(view.closed, mark.sector) };
    case 'task': {
      const { task, sector } = mark;
      if (sector === null) return { ...view, task: view.task === task ? null : task };
      const chosen = view.task === task && isOnly(filter.sector, sector);
      return { ...view, task: chosen ? null : task, filter: setList(filter, 'sector', chosen ? [] : [sector]) };
    }
    case 'clause':
      return { ...view, filter: toggle(filter, mark.key, mark.value) };
    case 'crossing': {
      const chosen = isOnly(filter.sector, mark.sector) && isOnly(filter[mark.key], mark.value);
      const sectors = setList(filter, 'sector', chosen ? [] : [mark.sector]);
      return { ...view, filter: setList(sectors, mark.key, chosen ? [] : [mark.value]) };
    }
    case 'province':
      return { ...view, filter: toggle(filter, 'province', mark.id) };
    case 'year': {
      const year = String(mark.year);
      const chosen = filter.from === year && filter.to === year;
      return { ...view, filter: { ...filter, from: chosen ? null : year, to: chosen ? null : year } };
    }
    case 'cell': {
      const year = String(mark.year);
      const chosen = isOnly(filter.sector, mark.sector) && filter.from === year && filter.to === year;
      return {
        ...view,
        filter: chosen
          ? { ...setList(filter, 'sector', []), from: null, to: null }
          : { ...setList(filter, 'sector', [mark.sector]), from: year, to: year },
      };
    }
  }
}
