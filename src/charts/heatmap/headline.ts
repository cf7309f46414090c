import type { Heatmap, HeatmapRow } from '#contract/answers/heatmap.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { Words } from '#words/words.ts';
import type { Choice } from './choice.ts';
import { fitNames } from './fit-names.ts';

const LONGEST = 90;
const MOST_NAMES = 3;

/** Rows with the greatest value; a child that only equals its parent adds no news to it. */
function leadersBy(rows: readonly HeatmapRow[], valueOf: (row: HeatmapRow) => number): readonly HeatmapRow[] {
  const most = Math.max(0, ...rows.map(valueOf));
  const leaders = most === 0 ? [] : rows.filter((row) => valueOf(row) === most);
  return leaders.filter(({ parent }) => !leaders.some(({ sector }) => sector === parent));
}

/** The column the news is about: the one year chosen, else the last full year. */
function newsColumn(years: readonly number[], choice: Choice, thisYear: number): number {
  const [chosen, ...others] = choice.years;
  if (chosen !== undefined && others.length === 0) return years.indexOf(chosen);
  return years.findLastIndex((year) => year < thisYear);
}

/** The news: of the one sector chosen, else who is named most in the year, else who is named most at all. */
export function headlineOf(
  { years, rows }: Heatmap,
  choice: Choice,
  thisYear: number,
  words: Words['charts']['heatmap'],
  lang: Language,
): string {
  const says = words.headline;
  const about = (named: readonly HeatmapRow[], sentence: (who: string) => string) => {
    if (named.length > MOST_NAMES) return sentence(says.sectors(named.length));
    const names = named.map(({ name, sector }) => ({ whole: name[lang], short: words.shortNames[sector] }));
    return fitNames(names, LONGEST, (texts) => sentence(says.names(texts)));
  };

  const column = newsColumn(years, choice, thisYear);
  const year = years[column];
  const unfinished = year === thisYear;
  const countOf = ({ counts }: HeatmapRow) => counts[column] ?? 0;
  const beforeOf = ({ counts }: HeatmapRow) => (unfinished ? null : (counts[column - 1] ?? null));

  const [chosen, ...others] = rows.filter(({ sector }) => choice.sectors.has(sector));
  if (chosen && others.length === 0 && year !== undefined) {
    const when = { year, unfinished, before: beforeOf(chosen) };
    return about([chosen], (who) => says.chosen(who, chosen.total, countOf(chosen), when));
  }
  const leaders = leadersBy(rows, countOf);
  const [leader] = leaders;
  if (leader && year !== undefined) {
    const when = { year, unfinished, before: leaders.length === 1 ? beforeOf(leader) : null };
    return about(leaders, (who) => says.most(who, leaders.length > 1, countOf(leader), when));
  }
  const ever = leadersBy(rows, ({ total }) => total);
  const [first] = ever;
  return first ? about(ever, (who) => says.mostEver(who, ever.length > 1, first.total)) : says.none;
}
