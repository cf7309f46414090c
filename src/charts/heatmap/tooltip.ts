import type { HeatmapRow } from '#contract/answers/heatmap.ts';
import { ABSENCES, type Language } from '#contract/vocabulary.ts';
import { tip } from '../tip.ts';
import type { Drawing } from './drawing.ts';
import { depthName } from './mention-depth.ts';
import type { PlacedCell } from './place-cells.ts';

const OTHER: Readonly<Record<Language, Language>> = { en: 'zh', zh: 'en' };

function partOf(row: HeatmapRow, { heatmap, words, lang }: Drawing): string {
  const parent = heatmap.rows.find(({ sector }) => sector === row.parent);
  return parent ? words.tip.partOf(parent.name[lang]) : '';
}

type CellFacts = Pick<PlacedCell, 'row' | 'year' | 'count' | 'depth' | 'absence'>;

/** Sector in both languages, year, programmes or why there are none, deepest mention in words. */
export function cellTip({ row, year, count, depth, absence }: CellFacts, drawing: Drawing): string {
  const { words, lang, thisYear } = drawing;
  const deepest = depthName(depth, lang);
  const counted = absence === null ? words.tip.count(count) : ABSENCES[absence][lang];
  return tip(words.tip.cell(row.name[lang], year), [
    row.name[OTHER[lang]],
    year === thisYear ? words.tip.soFar(counted) : counted,
    deepest === '' ? '' : words.tip.deepest(deepest),
  ]);
}

export function rowTip(row: HeatmapRow, drawing: Drawing): string {
  const { words, lang } = drawing;
  return tip(row.name[lang], [row.name[OTHER[lang]], words.tip.total(row.total, row.undated), partOf(row, drawing)]);
}

export function yearTip(year: number, { heatmap, words, thisYear }: Drawing): string {
  const column = heatmap.years.indexOf(year);
  const named = heatmap.rows.filter(({ counts }) => (counts[column] ?? 0) > 0).length;
  return tip(year === thisYear ? words.tip.yearSoFar(year) : String(year), [
    words.tip.year(named, heatmap.rows.length),
  ]);
}
