import { earliest } from '#contract/partial-date.ts';
import type { Language } from '#contract/vocabulary.ts';

const FORMS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** A date as precise as it is known, in the reader's form: 2026, April 2026, 28 April 2026. */
export function formatDate(date: string, lang: Language): string {
  const form = date.length === 4 ? FORMS.year : date.length === 7 ? FORMS.month : FORMS.day;
  return new Intl.DateTimeFormat(LOCALES[lang], { ...form, timeZone: 'UTC' }).format(new Date(earliest(date)));
}
