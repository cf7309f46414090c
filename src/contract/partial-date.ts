/** Dates as precise as known: `2026`, `2026-04` or `2026-04-28`. Strings of this form sort by their earliest day only within one precision, so compare with `earliest` or `latest`. */
const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The years a date in this dataset can have: nothing here is older than the People's Republic or plans past the century. */
const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

export function isPartialDate(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  if (match[2] === undefined) return true;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const day = Number(match[3]);
  return day >= 1 && day <= daysIn(year, month);
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** First day the date can mean, as YYYY-MM-DD. */
export function earliest(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day the date can mean, as YYYY-MM-DD. */
export function latest(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const days = daysIn(yearOf(date), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, '0')}`;
}
