import { dictionary } from './dictionary.ts';
import { timeline } from './en/timeline.ts';

/** The texts of the timeline, apart from the dictionary of the page: they come with the code that draws and handles it. */
export type TimelineWords = typeof timeline;

export const timelineWordsFor = dictionary<TimelineWords>({ en: timeline, zh: timeline });
