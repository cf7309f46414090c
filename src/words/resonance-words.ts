import { dictionary } from './dictionary.ts';
import { resonance } from './en/resonance.ts';

/** The texts of the story of the 2026 action: they come with its page. */
export type ResonanceWords = typeof resonance;

export const resonanceWordsFor = dictionary<ResonanceWords>({ en: resonance, zh: resonance });
