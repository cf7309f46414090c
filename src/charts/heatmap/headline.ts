import type { HeatmapColumn, HeatmapRow } from '#contract/answers/heatmap.ts';
import { OTHER_ISSUERS } from '#contract/column-clauses.ts';
import type { Drawing } from './drawing.ts';
import { fitNames } from './fit-names.ts';
import { DEDICATED, depthName } from './mention-depth.ts';

const LONGEST = 90;
const MOST_NAMES = 3;

/** What a headline is made of. */
export type News = Pick<Drawing, 'heatmap' | 'choice' | 'words' | 'lang' | 'thisYear' | 'compared'>;

/** Rows with the greatest value; a child that only equals its parent adds no news to it. */
function leadersBy(rows: readonly HeatmapRow[], valueOf: (row: HeatmapRow) => number): readonly HeatmapRow[] {
  const most = Math.max(0, ...rows.map(valueOf));
  const leaders = most === 0 ? [] : rows.filter((row) => valueOf(row) === most);
  return leaders.filter(({ parent }) => !leaders.some(({ sector }) => sector === parent));
}

/** The column the news is about: the one chosen, else with years the last full one; -1 where there is none. */
function newsColumn({ heatmap: { by, columns }, choice, thisYear }: News): number {
  const [chosen, ...others] = choice.columns;
  if (chosen !== undefined && others.length === 0) return columns.findIndex(({ id }) => id === chosen);
  return by === 'year' ? columns.findLastIndex(({ id }) => Number(id) < thisYear) : -1;
}

function about({ words, lang }: News, named: readonly HeatmapRow[], sentence: (who: string) => string): string {
  if (named.length > MOST_NAMES) return sentence(words.headline.sectors(named.length));
  const names = named.map(({ name, sector }) => ({
    whole: name[lang],
    short: words.shortNames[sector]?.[0],
  }));
  return fitNames(names, LONGEST, (texts) => sentence(words.headline.names(texts)));
}

const chosenRow = ({ heatmap, choice }: News) => {
  const [chosen, ...others] = heatmap.rows.filter(({ sector }) => choice.sectors.has(sector));
  return others.length === 0 ? chosen : undefined;
};

function whenOf({ heatmap: { columns }, thisYear }: News, at: number, valueAt: (at: number) => number) {
  const year = columns[at]?.id ?? '';
  const unfinished = Number(year) === thisYear;
  return { year, unfinished, before: unfinished || at < 1 ? null : valueAt(at - 1) };
}

/** Of depths: how many sectors have a document about them. */
function depthNews(news: News): string {
  const { heatmap, words, lang } = news;
  const { rows, by } = heatmap;
  const chosen = chosenRow(news);
  if (chosen && chosen.total > 0) {
    return about(news, [chosen], (who) => words.headline.chosenDepth(who, depthName(chosen.total, lang)));
  }
  const dedicatedAt = (at: number) => rows.filter(({ depths }) => depths[at] === DEDICATED).length;
  const at = newsColumn(news);
  return by === 'year' && at >= 0
    ? words.headline.dedicated(dedicatedAt(at), rows.length, whenOf(news, at, dedicatedAt))
    : words.headline.dedicatedEver(rows.filter(({ total }) => total === DEDICATED).length, rows.length);
}

/** Of years: the one sector chosen, else who has most in the year; null where nobody has any. */
function yearNews(news: News): string | null {
  const { heatmap, words } = news;
  const { rows, measure } = heatmap;
  const at = newsColumn(news);
  if (at < 0) return null;
  const valueOf = ({ counts }: HeatmapRow, column = at) => counts[column] ?? 0;
  const chosen = chosenRow(news);
  if (chosen) {
    const when = whenOf(news, at, (column) => valueOf(chosen, column));
    return about(news, [chosen], (who) => words.headline.chosen(who, chosen.total, valueOf(chosen), when, measure));
  }
  const leaders = leadersBy(rows, (row) => valueOf(row));
  const [leader, ...others] = leaders;
  if (leader === undefined) return null;
  const when = whenOf(news, at, (column) => valueOf(leader, column));
  return about(news, leaders, (who) =>
    words.headline.most(
      who,
      others.length > 0,
      valueOf(leader),
      others.length > 0 ? { ...when, before: null } : when,
      measure,
    ),
  );
}

/** Of any other columns: the chosen cell, else the greatest number of the chosen row, of the chosen column, or of all. */
function columnNews(news: News): string | null {
  const { heatmap, words, lang } = news;
  const { rows, columns, measure, by } = heatmap;
  // The names of bodies are too long for a headline.
  const nameOf = ({ name, short }: HeatmapColumn) => (by === 'issuer' ? (short ?? name) : name)[lang];
  const only = columns[newsColumn(news)];
  const chosen = chosenRow(news);
  if (chosen && only) {
    const count = chosen.counts[columns.indexOf(only)] ?? 0;
    return about(news, [chosen], (who) => words.headline.chosenAt(who, chosen.total, nameOf(only), count, measure));
  }
  // That many bodies together sign more than one of them is no news.
  const isNews = ({ id }: HeatmapColumn) => (only ? id === only.id : id !== OTHER_ISSUERS);
  const cells = (chosen ? [chosen] : rows).flatMap((row) =>
    columns.flatMap((column, at) => (isNews(column) ? [{ row, column, count: row.counts[at] ?? 0 }] : [])),
  );
  const [top] = cells.toSorted((a, b) => b.count - a.count);
  if (top === undefined || top.count === 0) return null;
  const column = nameOf(top.column);
  return about(news, [top.row], (who) =>
    chosen
      ? words.headline.chosenUnder(who, chosen.total, column, top.count, measure)
      : words.headline.mostUnder(who, column, top.count, measure),
  );
}

/** Of two days: what the chosen row gained, else who gained most. */
function comparedNews(news: News, compared: string): string {
  const { heatmap, words } = news;
  const { rows, measure, appeared = 0 } = heatmap;
  const cameTo = ({ totalAppeared = 0 }: HeatmapRow) => totalAppeared;
  const chosen = chosenRow(news);
  if (chosen)
    return about(news, [chosen], (who) => words.since.chosen(compared, who, cameTo(chosen), chosen.total, measure));
  const leaders = leadersBy(rows, cameTo);
  const [first, second] = leaders;
  if (first === undefined) return words.since.none(compared);
  const of = second === undefined ? first.total : null;
  return about(news, leaders, (who) =>
    words.since.headline(compared, appeared, who, second !== undefined, cameTo(first), of, measure),
  );
}

/** The news in one sentence. */
export function headlineOf(news: News): string {
  const { heatmap, words, compared } = news;
  const ever = leadersBy(heatmap.rows, ({ total }) => total);
  const [first] = ever;
  if (first === undefined) return words.headline.none;
  if (compared !== null) return comparedNews(news, compared);
  if (heatmap.measure === 'depth') return depthNews(news);
  return (
    (heatmap.by === 'year' ? yearNews(news) : columnNews(news)) ??
    about(news, ever, (who) => words.headline.mostEver(who, ever.length > 1, first.total, heatmap.measure))
  );
}
