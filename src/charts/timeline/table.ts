import type { Bar, Timeline } from '#contract/answers/timeline.ts';
import { BASES, KINDS, type Language, RELEVANCES, RUNGS, STATUSES } from '#contract/vocabulary.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import type { TableTwin } from '../chart.ts';
import { formatDate } from '../format-date.ts';
import { startKind } from './bar-tip.ts';
import { changeWords } from './change-words.ts';

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
  const laneNames = new Map(lanes.map(({ id, name }) => [id, name[lang]]));
  const titles = new Map(bars.map(({ id, shortTitle }) => [id, shortTitle]));
  const parentsOf = ({ parents }: Bar) =>
    parents.map(({ id, inferred }) => {
      const parent = titles.get(id) ?? words.table.notDrawn;
      return inferred ? words.table.inferred(parent) : parent;
    });
  const stepsOf = (bar: Bar) =>
    milestones
      .filter(({ programme }) => programme === bar.id)
      .map(({ date, text }) => `${formatDate(date, lang)}: ${text}`);
  const list = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join('; '));
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
        list(bar.lanes.flatMap((id) => laneNames.get(id) ?? [])),
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
        list(stepsOf(bar)),
      ],
      mark: { kind: 'programme', id: bar.id },
    })),
  };
}
