import type { YearWindow } from '#charts/chart.ts';
import { type Fault, fault } from '#contract/filter/fault.ts';
import { isPartialDate } from '#contract/partial-date.ts';

const FORM = /^(\d{4})\.\.(\d{4})$/;

/** Reads `2024..2028`; what is no such range is dropped and named. */
export function readWindow(text: string | undefined): { window: YearWindow | null; faults: readonly Fault[] } {
  if (text === undefined) return { window: null, faults: [] };
  const [, from = '', to = ''] = FORM.exec(text) ?? [];
  if (!isPartialDate(from) || !isPartialDate(to))
    return { window: null, faults: [fault('window', text, 'malformed', 'two years, written 2024..2028')] };
  if (from > to)
    return { window: null, faults: [fault('window', text, 'reversed', 'the first year must not be after the last')] };
  return { window: { from: Number(from), to: Number(to) }, faults: [] };
}

export function writeWindow({ from, to }: YearWindow): string {
  return `${from}..${to}`;
}
