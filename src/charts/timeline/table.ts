import type { Bar, Timeline } from '#contract/answers/timeline.ts';
import { PAGE_OF_CLAUSE } from '#contract/pages.ts';
import { BASES, KINDS, type Language, RELEVANCES, RUNGS, STATUSES } from '#contract/vocabulary.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import type { Cell, Named, TableTwin } from '../chart.ts';
import { formatDate } from '../format-date.ts';
import { startKind } from './bar-tip.ts';
import { changeWords } from './change-words.ts';

/** The lanes of what has no lane of its own. */
const UNNAMED_LANES: ReadonlySet<string> = new Set(['others', 'none']);

/** The bars as rows, in order of their start; `compared` heads a column of what became of each between two days. */
export function tableOf(
  timeline: Timeline,
  words: TimelineWords,
  lang: Language,
  compared: string | null = null,
): TableTwin {
  const { bars, lanes, milestones, by } = timeline;
  const { caption, columns, startIs, endIs } = words.table;
  const [title = '', titleZh = '', ...others] = columns;
  const page = by === 'voice' || by === 'rung' ? undefined : PAGE_OF_CLAUSE[by];
  const laneNames = new Map(lanes.map(({ id, name }) => [id, name[lang]]));
  const titles = new Map(bars.map(({ id, shortTitle }) => [id, shortTitle]));
  const laneOf = (id: string): string | Named => {
    const text = laneNames.get(id) ?? id;
    return page === undefined || UNNAMED_LANES.has(id) ? text : { text, to: { page, id } };
  };
  const parentsOf = ({ parents }: Bar) =>
    parents.map(({ id, inferred }): Named => {
      const parent = titles.get(id) ?? words.table.notDrawn;
      return { text: inferred ? words.table.inferred(parent) : parent, to: { page: 'programme', id } };
    });
  const stepsOf = (bar: Bar) =>
    milestones
      .filter(({ programme }) => programme === bar.id)
      .map(({ date, text }) => `${formatDate(date, lang)}: ${text}`);
  const list = (parts: readonly (string | Named)[]): Cell => (parts.length === 0 ? null : parts);
  return {
    caption: caption(bars.length),
    columns: [title, titleZh, ...(compared === null ? [] : [compared]), words.lanes.names[by], ...others].map(
      (label) => ({ label, numeric: false }),
    ),
    rows: bars.map((bar) => ({
      key: bar.id,
      cells: [
        bar.title.en,
        bar.title.zh,
        ...(compared === null ? [] : [changeWords(bar, words, lang) || null]),
        list(bar.lanes.map(laneOf)),
        formatDate(bar.start, lang),
        startIs[startKind(bar)],
        bar.end === null ? null : formatDate(bar.end, lang),
        endIs[bar.endBasis],
        KINDS[bar.kind][lang],
        RUNGS[bar.rung][lang],
        STATUSES[bar.status][lang],
        RELEVANCES[bar.relevance][lang],
        BASES[bar.basis][lang],
        list(parentsOf(bar)),
        bar.children === 0 ? null : String(bar.children),
        stepsOf(bar).join('; ') || null,
      ],
      mark: { kind: 'programme', id: bar.id },
    })),
  };
}
