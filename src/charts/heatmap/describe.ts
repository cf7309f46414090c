import type { Heatmap } from '#contract/answers/heatmap.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { Words } from '#words/words.ts';
import { DEDICATED } from './mention-depth.ts';
import type { Blocks } from './row-order.ts';

const LEADERS = 5;

/** How to read the picture: only what there is to see in it is explained. */
export function readingOf(
  { years, rows }: Heatmap,
  blocks: Blocks,
  thisYear: number,
  words: Words['charts']['heatmap'],
): string {
  return words.reading({
    unfinished: years.includes(thisYear) ? thisYear : null,
    indented: blocks.flat().some(({ indented }) => indented),
    dedicated: rows.some(({ depths }) => depths.includes(DEDICATED)),
    absences: new Set(rows.flatMap(({ absences }) => absences.filter((absence) => absence !== null))),
    undated: rows.some(({ undated }) => undated > 0),
  });
}

/** What the picture shows, for those who do not see it: its news, and the sectors named most. */
export function altOf(
  { years, rows }: Heatmap,
  headline: string,
  words: Words['charts']['heatmap'],
  lang: Language,
): string {
  const leaders = rows
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
    .slice(0, LEADERS)
    .map(({ name, total }) => words.named(name[lang], total));
  return words.alt(headline, rows.length, years[0] ?? 0, years.at(-1) ?? 0, leaders);
}
