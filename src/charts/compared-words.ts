import type { Filter } from '#contract/filter/filter.ts';
import { latest } from '#contract/partial-date.ts';
import type { Language } from '#contract/vocabulary.ts';
import { formatDate } from './format-date.ts';

/** The two days that are compared, the last each can mean, in words; null without `since`. */
export function comparedWords(
  { since, asOf }: Pick<Filter, 'since' | 'asOf'>,
  say: (since: string, asOf: string | null) => string,
  lang: Language,
): string | null {
  if (since === null) return null;
  return say(formatDate(latest(since), lang), asOf === null ? null : formatDate(latest(asOf), lang));
}
