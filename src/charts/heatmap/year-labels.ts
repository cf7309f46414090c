import { textWidth } from '../text-width.ts';

const FORMS: readonly ((year: number) => string)[] = [
  (year) => String(year),
  (year) => `’${String(year).slice(-2)}`,
  (year) => String(year).slice(-2),
];
const GAP = 4;

/** Years in the longest form that fits their columns: 2015, ’15 or 15; where not even that fits, only some are named. */
export function yearLabels(years: readonly number[], columnWidth: number, size: number): readonly string[] {
  const widest = (form: (year: number) => string) => Math.max(0, ...years.map((year) => textWidth(form(year), size)));
  const form = FORMS.find((candidate) => widest(candidate) + GAP <= columnWidth) ?? ((year) => String(year).slice(-2));
  const every = Math.max(1, Math.ceil((widest(form) + GAP) / columnWidth));
  const last = years.length - 1;
  return years.map((year, column) => ((last - column) % every === 0 ? form(year) : ''));
}
