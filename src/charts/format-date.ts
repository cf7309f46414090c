import { earliest } from '#contract/partial-date.ts';
import type { Language } from '#contract/vocabulary.ts';

/** Made once: a formatter costs far more to make than to use, and a table has a thousand dates. */
function formatsOf(locale: string) {
  const format = (form: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  return {
    year: format({ year: 'numeric' }),
    month: format({ year: 'numeric', month: 'long' }),
    day: format({ year: 'numeric', month: 'long', day: 'numeric' }),
  };
}

const FORMATS: Readonly<Record<Language, ReturnType<typeof formatsOf>>> = {
  en: formatsOf('en-GB'),
  zh: formatsOf('zh-CN'),
};

/** A date as precise as it is known, in the reader's form: 2026, April 2026, 28 April 2026. */
export function formatDate(date: string, lang: Language): string {
  const { year, month, day } = FORMATS[lang];
  const format = date.length === 4 ? year : date.length === 7 ? month : day;
  return format.format(new Date(earliest(date)));
}
