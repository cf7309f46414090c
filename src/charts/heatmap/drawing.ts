import type { Heatmap } from '#contract/answers/heatmap.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { HeatmapWords } from '#words/heatmap-words.ts';
import type { Tokens } from '../tokens.ts';
import type { Choice } from './choice.ts';
import type { Bin } from './colour-scale.ts';
import type { Layout } from './layout.ts';

/** What every part of the picture is drawn from. */
export interface Drawing {
  readonly heatmap: Heatmap;
  readonly layout: Layout;
  readonly bins: readonly Bin[];
  readonly choice: Choice;
  readonly tokens: Tokens;
  readonly words: HeatmapWords;
  readonly lang: Language;
  readonly thisYear: number;
  /** The days compared, in words; null where none are. */
  readonly compared: string | null;
}
