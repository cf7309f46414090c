import type { Options } from '#contract/options.ts';
import { isPrinted } from './cells.ts';
import type { Drawing } from './drawing.ts';
import { DEDICATED } from './mention-depth.ts';

const LEADERS = 5;

/** How to read the picture: only what there is to see in it is explained. */
export function readingOf({ heatmap, layout, thisYear, words, compared }: Drawing, order: Options['order']): string {
  const { by, measure, columns, change } = heatmap;
  const shown = layout.blocks.flat();
  const rows = shown.map(({ row }) => row);
  // Narrow cells carry neither numbers nor corners.
  const speaks = isPrinted(0, layout.cell.width);
  return words.reading({
    by,
    measure,
    unfinished: by === 'year' && columns.some(({ id }) => id === String(thisYear)) ? String(thisYear) : null,
    indented: shown.some(({ indented }) => indented),
    dedicated: speaks && measure !== 'depth' && rows.some(({ depths }) => depths.includes(DEDICATED)),
    absences: new Set(rows.flatMap(({ absences }) => absences.filter((absence) => absence !== null))),
    nought:
      speaks && rows.some(({ counts, absences }) => counts.some((count, at) => count === 0 && absences[at] === null)),
    outside: measure !== 'depth' && rows.some(({ outside }) => outside > 0),
    unprinted: rows.some(({ counts }) => counts.some((count) => count > 0 && !isPrinted(count, layout.cell.width))),
    compared,
    change: order === 'change' ? change : null,
  });
}

/** What the picture shows, for those who do not see it: its news, and the sectors with most of what it counts. */
export function altOf({ heatmap, layout, words, lang }: Drawing, headline: string): string {
  const { by, columns } = heatmap;
  const rows = layout.blocks.flat().map(({ row }) => row);
  const leaders = rows
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
    .slice(0, LEADERS)
    .map(({ name, total }) => words.named(name[lang], total));
  const end = (at: number) => columns.at(at)?.name[lang] ?? '';
  return words.alt(by, headline, rows.length, [end(0), end(-1)], leaders);
}
