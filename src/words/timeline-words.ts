import type { Language } from '#contract/vocabulary.ts';
import { timeline } from './en/timeline.ts';

/** The texts of the timeline, apart from the dictionary of the page: they come with the code that draws and handles it. */
export type TimelineWords = typeof timeline;

const DICTIONARIES: Readonly<Record<Language, TimelineWords>> = { en: timeline, zh: timeline };

export function timelineWordsFor(language: Language): TimelineWords {
  return DICTIONARIES[language];
}
