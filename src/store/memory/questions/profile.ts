import { type Counted, LATEST_SHOWN, type Profile, type YearCounts } from '#contract/answers/profile.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { ListKey } from '#contract/filter/filter.ts';
import { earliest } from '#contract/partial-date.ts';
import { compareText } from '../../compare-text.ts';
import type { Index } from '../index/build-index.ts';
import type { FacetValues } from '../index/facet-values.ts';
import type { Rows } from '../rows.ts';
import { summaryOf } from './programme-summary.ts';

/** The years of issue of the rows, from the first that has one to the last. */
export function yearsOf({ calendar }: Index, rows: Rows): YearCounts {
  const counts = calendar.countByYear(rows);
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  return calendar.years
    .map((year, at) => ({ year, count: counts[at] ?? 0 }))
    .filter((_, at) => first >= 0 && at >= first && at <= last);
}

function countedOf({ clauses }: Index, values: FacetValues, key: ListKey, rows: Rows): Counted[] {
  return values[key]
    .map(({ value, name }) => ({ id: value, name, count: clauses[key].get(value)?.intersection_size(rows) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || compareText(a.id, b.id));
}

/** The newest first, as the list of programmes has them; undated ones last. */
function newestFirst(a: Programme, b: Programme): number {
  if (a.issued === null || b.issued === null)
    return Number(a.issued === null) - Number(b.issued === null) || compareText(a.id, b.id);
  return compareText(earliest(b.issued), earliest(a.issued)) || compareText(a.id, b.id);
}

const NO_SECTORS: ReadonlySet<string> = new Set();

/** Some programmes in short; `values` are all values there are to count. */
export function profileOf(index: Index, values: FacetValues, rows: Rows): Profile {
  const programmes = rows
    .array()
    .flatMap((row) => index.programmes[row] ?? [])
    .toSorted(newestFirst);
  const steps = programmes.flatMap(({ id, shortTitle, milestones }) =>
    milestones.map(({ date, text, sources }) => ({ date, text, programme: id, shortTitle, sources })),
  );
  return {
    programmes: programmes.length,
    years: yearsOf(index, rows),
    undated: programmes.filter(({ issued }) => issued === null).length,
    sectors: countedOf(index, values, 'sector', rows),
    themes: countedOf(index, values, 'theme', rows),
    issuers: countedOf(index, values, 'issuer', rows),
    latest: programmes.slice(0, LATEST_SHOWN).map((programme) => summaryOf(programme, NO_SECTORS)),
    steps: steps.toSorted((a, b) => compareText(earliest(a.date), earliest(b.date))),
  };
}
