import { yearOf } from '#contract/partial-date.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import type { Absence } from '#contract/vocabulary.ts';
import type { Rows } from '../rows.ts';
import type { Calendar } from './calendar.ts';

/** By sector, for each year of the calendar, why a cell that a filter leaves empty is empty. */
export type Absences = ReadonlyMap<string, readonly Absence[]>;

/** Read from what the whole dataset has, what was searched, and the years of which full texts were read. */
export function indexAbsences(
  { programmes, searches }: Snapshot,
  sectors: ReadonlyMap<string, Rows>,
  calendar: Calendar,
): Absences {
  const searched = new Set(searches.sectors.flatMap(({ sector, years }) => years.map((year) => `${sector} ${year}`)));
  const readInFull = new Set(
    programmes.flatMap(({ issued, basis }) => (issued !== null && basis === 'official' ? [yearOf(issued)] : [])),
  );
  function absence(sector: string, year: number, known: number): Absence {
    if (known > 0) return 'filtered';
    if (searched.has(`${sector} ${year}`)) return 'searched-none-found';
    return readInFull.has(year) ? 'silent' : 'not-searched';
  }
  return new Map(
    [...sectors].map(([sector, rows]) => {
      const known = calendar.countByYear(rows);
      return [sector, calendar.years.map((year, column) => absence(sector, year, known[column] ?? 0))];
    }),
  );
}
