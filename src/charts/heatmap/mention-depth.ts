import type { Bilingual } from '#contract/primitives.ts';
import { DEPTHS, type Depth, type Language } from '#contract/vocabulary.ts';

/** The depth of a document that is about the sector. */
export const DEDICATED: Depth = 4;

const NAMES = new Map<string, Bilingual>(Object.entries(DEPTHS));

/** A depth in words; empty where there is no mention. */
export function depthName(depth: number, lang: Language): string {
  return NAMES.get(String(depth))?.[lang] ?? '';
}
