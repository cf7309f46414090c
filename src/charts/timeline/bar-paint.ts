import type { Bar } from '#contract/answers/timeline.ts';
import type { Relevance } from '#contract/vocabulary.ts';
import type { Paint } from '../shapes.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';

/** The action this product is named after. */
export const RESONANCE_ACTION = 'model-data-resonance-2026';

const STEP: Readonly<Record<Relevance, 2 | 4 | 6>> = { core: 6, enabling: 4, context: 2 };

export function toneOf(relevance: Relevance, theme: ThemeName): string {
  return TOKENS[theme].scale[STEP[relevance]];
}

/** The colour of a bar: the closer to AI in industry, the further from the paper; the action alone is red. */
export function barTone({ id, relevance }: Pick<Bar, 'id' | 'relevance'>, theme: ThemeName): string {
  return id === RESONANCE_ACTION ? TOKENS[theme].seal : toneOf(relevance, theme);
}

/** Width of the line that outlines a draft. */
export const OUTLINE = 1;

/** Issued bars are filled; a draft is an outline. */
export function barPaint(tone: string, draft: boolean, theme: ThemeName): Paint {
  if (!draft) return { fill: tone };
  return { fill: TOKENS[theme].paper, stroke: tone, lineWidth: OUTLINE, lineJoin: 'miter' };
}
