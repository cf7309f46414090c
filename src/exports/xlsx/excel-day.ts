const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was; from the day after it, its count is right. */
const FIRST_RIGHT = 61;

/** A full day, YYYY-MM-DD, as Excel counts days; null for what is no such day, or one Excel cannot count right. */
export function excelDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  const serial = (time - EPOCH) / DAY_MS;
  return serial >= FIRST_RIGHT && fromExcelDay(serial) === text ? serial : null;
}

/** The day of a count of Excel's, YYYY-MM-DD. */
export const fromExcelDay = (serial: number): string => new Date(EPOCH + serial * DAY_MS).toISOString().slice(0, 10);
