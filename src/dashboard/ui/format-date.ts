import type { Language } from '#contract/vocabulary.ts';
import { earliest } from '#contract/partial-date.ts';

const FORMS = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** A date as precise as it is known, in the reader's form: 2026, April 2026, 28 April 2026. */
export function formatDate(date: string, lang: Language): string {
  const form = date.length === 4 ? FORMS[4] : date.length === 7 ? FORMS[7] : FORMS[10];
  return new Intl.DateTimeFormat(LOCALES[lang], { ...form, timeZone: 'UTC' }).format(new Date(earliest(date)));
}
