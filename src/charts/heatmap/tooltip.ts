import type { HeatmapColumn, HeatmapRow } from '#contract/answers/heatmap.ts';
import { RESONANCE_TASKS } from '#contract/resonance-tasks.ts';
import { ABSENCES, isKeyOf, type Language } from '#contract/vocabulary.ts';
import { tip } from '../tip.ts';
import type { Drawing } from './drawing.ts';
import { depthName } from './mention-depth.ts';
import type { PlacedCell } from './place-cells.ts';

const OTHER: Readonly<Record<Language, Language>> = { en: 'zh', zh: 'en' };
const isTask = isKeyOf(RESONANCE_TASKS);

/** The name in the other language, where it differs. */
const otherName = ({ name }: Pick<HeatmapColumn, 'name'>, lang: Language) =>
  name.en === name.zh ? '' : name[OTHER[lang]];

function partOf(row: HeatmapRow, { heatmap, words, lang }: Drawing): string {
  const parent = heatmap.rows.find(({ sector }) => sector === row.parent);
  return parent ? words.tip.partOf(parent.name[lang]) : '';
}

const isThisYear = ({ id }: HeatmapColumn, { heatmap, thisYear }: Drawing) =>
  heatmap.by === 'year' && id === String(thisYear);

type CellFacts = Pick<PlacedCell, 'row' | 'column' | 'count' | 'depth' | 'absence' | 'came'>;

/** How much came between the days compared; nothing where none are. */
const cameWords = (came: number, { compared, words }: Drawing) =>
  compared === null ? '' : words.since.came(compared, came);

/** Sector in both languages, column, number or why there is none, deepest mention in words. */
export function cellTip({ row, column, count, depth, absence, came }: CellFacts, drawing: Drawing): string {
  const { heatmap, words, lang } = drawing;
  const deepest = depthName(depth, lang);
  const number = heatmap.measure === 'depth' ? '' : words.tip.count(count, heatmap.measure);
  const counted = absence === null ? number : ABSENCES[absence][lang];
  return tip(words.tip.cell(row.name[lang], column.name[lang]), [
    row.name[OTHER[lang]],
    counted !== '' && isThisYear(column, drawing) ? words.tip.soFar(counted) : counted,
    absence === null ? cameWords(came, drawing) : '',
    deepest === '' ? '' : words.tip.deepest(deepest),
  ]);
}

export function rowTip(row: HeatmapRow, drawing: Drawing): string {
  const { heatmap, words, lang } = drawing;
  const { by, measure, change } = heatmap;
  return tip(row.name[lang], [
    row.name[OTHER[lang]],
    words.tip.total(row.total, row.outside, by, measure),
    cameWords(row.totalAppeared ?? 0, drawing),
    measure === 'depth' ? words.tip.deepest(depthName(row.total, lang)) : '',
    change === null ? '' : words.tip.change(row.change, change.from, change.to),
    partOf(row, drawing),
  ]);
}

export function columnTip(column: HeatmapColumn, at: number, drawing: Drawing): string {
  const { heatmap, words, lang } = drawing;
  const named = heatmap.rows.filter(({ absences }) => absences[at] === null).length;
  const name = column.name[lang];
  return tip(isThisYear(column, drawing) ? words.tip.soFar(name) : name, [
    otherName(column, lang),
    words.tip.programmes(column.programmes),
    cameWords(column.appeared ?? 0, drawing),
    words.tip.sectors(named, heatmap.rows.length),
    heatmap.by === 'task' && isTask(column.id) ? words.tip.words(RESONANCE_TASKS[column.id].words) : '',
  ]);
}

export function foldTip(row: HeatmapRow, fold: 'open' | 'closed', { words, lang }: Drawing): string {
  return tip(words.tip.fold(row.name[lang], fold === 'open'), []);
}
