import type { Timeline } from '#contract/answers/timeline.ts';
import { BASES, KINDS, LANES, type Language, RELEVANCES, RUNGS, STATUSES } from '#contract/vocabulary.ts';
import type { Words } from '#words/words.ts';
import type { TableTwin } from '../chart.ts';
import { formatDate } from '../format-date.ts';
import { startKind } from './bar-tip.ts';

/** The bars as rows, in order of their start. */
export function tableOf({ bars }: Timeline, words: Words['charts']['timeline'], lang: Language): TableTwin {
  const { caption, columns, startIs, endIs } = words.table;
  return {
    caption: caption(bars.length),
    columns: columns.map((label) => ({ label, numeric: false })),
    rows: bars.map((bar) => ({
      key: bar.id,
      cells: [
        bar.title.en,
        bar.title.zh,
        LANES[bar.lane][lang],
        formatDate(bar.start, lang),
        startIs[startKind(bar)],
        bar.end === null ? null : formatDate(bar.end, lang),
        endIs[bar.endBasis],
        KINDS[bar.kind][lang],
        RUNGS[bar.rung][lang],
        STATUSES[bar.status][lang],
        RELEVANCES[bar.relevance][lang],
        BASES[bar.basis][lang],
      ],
      mark: { kind: 'programme', id: bar.id },
    })),
  };
}
