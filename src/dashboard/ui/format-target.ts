import type { Target } from '#contract/entities/programme.ts';
import type { Language } from '#contract/vocabulary.ts';

const SIGNS: Readonly<Record<NonNullable<Target['operator']>, string>> = {
  '=': '',
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '~': '≈ ',
};

/**
 * A target's number as it may be printed: with its sign only where the wording was noted, as a range where it is one,
 * null where the goal has no number.
 */
export function formatTarget(
  target: Pick<Target, 'value' | 'valueMax' | 'unit' | 'operator' | 'operatorBasis'>,
  lang: Language,
): string | null {
  const { value, valueMax, unit, operator, operatorBasis } = target;
  if (value === null) return null;
  const sign = operator === null || operatorBasis !== 'recorded' ? '' : SIGNS[operator];
  const print = (number: number) =>
    new Intl.NumberFormat(lang, unit === 'CNY' ? { notation: 'compact', maximumFractionDigits: 2 } : {}).format(number);
  const figure = valueMax === null ? print(value) : `${print(value)}–${print(valueMax)}`;
  const suffix = unit === null ? '' : unit === '%' ? '%' : ` ${unit}`;
  return `${sign}${figure}${suffix}`;
}
