import type { Programme } from '#contract/entities/programme.ts';
import { earliest, latest, yearOf } from '#contract/partial-date.ts';
import { lowerBound } from '../lower-bound.ts';
import { countInRange, type Rows, rowRange } from '../rows.ts';

const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(date) / DAY;

/** Dates of issue as columns. Rows are in order of the first day they can mean, undated ones last. */
export interface Calendar {
  /** Years of issue from the first to the last, without gaps. */
  readonly years: readonly number[];
  /** Rows that may have been issued on or after the first day of the date. */
  from(date: string): Rows;
  /** Rows that may have been issued on or before the last day of the date. */
  to(date: string): Rows;
  /** Rows that were not yet issued on the last day of the date. */
  after(date: string): Rows;
  /** Rows by year of issue, in the order of `years`. */
  countByYear(rows: Rows): number[];
}

export function createCalendar(programmes: readonly Programme[]): Calendar {
  const count = programmes.length;
  const issued = programmes.flatMap((programme) => programme.issued ?? []);
  const dated = issued.length;
  const firstDays = Int32Array.from(issued, (date) => dayOf(earliest(date)));
  const lastDays = Int32Array.from(issued, (date) => dayOf(latest(date)));
  const rowAt = (day: number) => lowerBound(dated, (row) => (firstDays[row] ?? 0) >= day);

  const [firstIssued] = issued;
  const lastIssued = issued.at(-1);
  const firstYear = firstIssued === undefined ? 0 : yearOf(firstIssued);
  const span = firstIssued === undefined || lastIssued === undefined ? 0 : yearOf(lastIssued) - firstYear + 1;
  const years = Array.from({ length: span }, (_, index) => firstYear + index);
  const starts = [...years, firstYear + span].map((year) => rowAt(dayOf(`${year}-01-01`)));

  return {
    years,
    from(date) {
      const day = dayOf(earliest(date));
      const row = rowAt(day);
      const rows = rowRange(count, row, dated);
      // A date known to the year or month can begin before the day asked for and reach past it, but only in that year.
      for (let early = rowAt(dayOf(`${yearOf(date)}-01-01`)); early < row; early++) {
        if ((lastDays[early] ?? 0) >= day) rows.add(early);
      }
      return rows;
    },
    to(date) {
      return rowRange(count, 0, rowAt(dayOf(latest(date)) + 1));
    },
    after(date) {
      return rowRange(count, rowAt(dayOf(latest(date)) + 1), dated);
    },
    countByYear(rows) {
      return years.map((_, index) => countInRange(rows, starts[index] ?? 0, starts[index + 1] ?? 0));
    },
  };
}
