import type { Language } from '#contract/vocabulary.ts';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  // APA and Chicago write November 26, 2026.
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A full day in words, as citations write it. */
export const longDate = (day: string, lang: Language): string => FORMATS[lang].format(new Date(day));
