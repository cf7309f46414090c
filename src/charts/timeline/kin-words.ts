import type { Bar } from '#contract/answers/timeline.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import { lineageOf } from './lineage.ts';

/** What a programme carries out and what carries it out, in one line, with how many of its line `drawn` does not hold. */
export function kinWords(
  id: string | null,
  bars: readonly Bar[],
  drawn: ReadonlySet<string>,
  words: TimelineWords,
): string {
  const kin = lineageOf(bars, id);
  if (kin === null) return '';
  const offAxis = [...kin.family].filter((relative) => relative !== id && !drawn.has(relative)).length;
  const inferred = kin.links.filter((link) => link.inferred).length;
  return words.kin(kin.parents, kin.children, inferred, kin.missing + offAxis);
}
