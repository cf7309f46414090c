import type { Named } from '#charts/chart.ts';
import { comparedWords } from '#charts/compared-words.ts';
import { formatDate } from '#charts/format-date.ts';
import { startKind } from '#charts/timeline/bar-tip.ts';
import { changeWords } from '#charts/timeline/change-words.ts';
import { CHANGES, type Difference } from '#contract/answers/difference.ts';
import { OPTIONS } from '#contract/options.ts';
import { PAGE_OF_CLAUSE } from '#contract/pages.ts';
import { keysOf, STATUSES } from '#contract/vocabulary.ts';
import { groupRows, oneOf, readRows, type TableRow } from '#tables/read-rows.ts';
import type { Tables } from '#tables/tables-of.ts';
import { timelineWordsFor } from '#words/timeline-words.ts';
import type { Cell, Seen, Twin } from './twin.ts';

/** The lanes of what has no lane of its own. */
const UNNAMED_LANES: ReadonlySet<string> = new Set(['others', 'none']);

const STARTS = ['issued', 'period'] as const;
const ENDS = ['period', 'target', 'open'] as const;
const FACTS = ['issued', 'end', 'milestone', 'child', 'members'] as const;

function factOf(row: TableRow): Difference {
  const kind = oneOf(FACTS, row.text('changed_by'));
  const date = row.text('date');
  if (kind === 'issued' || kind === 'end') return { kind, date };
  const text = { en: row.text('text_en'), zh: row.text('text_zh') };
  if (kind === 'milestone') return { kind, date, text };
  const id = row.text('other');
  return kind === 'child' ? { kind, date, id, text } : { kind, date, id, text, count: row.number('members') };
}

const byProgramme = (rows: readonly TableRow[]) => groupRows(rows, (row) => row.text('programme'));
const list = (parts: readonly (string | Named)[]): Cell => (parts.length === 0 ? null : parts);

/** The bars, in order of their start, with what is told of them in other tables. */
export function timelineTwin(tables: Tables, { lang, filter, options }: Seen): Twin {
  const words = timelineWordsFor(lang);
  const { caption, columns, startIs, endIs, notDrawn, inferred } = words.table;
  const [title = '', titleZh = '', ...others] = columns;
  const compared = comparedWords(filter, words.since.days, lang);
  const bars = readRows(tables, 'timeline');
  const laneNames = new Map(readRows(tables, 'lanes').map((row) => [row.text('lane'), row.text(`name_${lang}`)]));
  const titles = new Map(bars.map((bar) => [bar.text('programme'), bar.text('short_title_en')]));
  const parents = byProgramme(readRows(tables, 'lineage'));
  const steps = byProgramme(readRows(tables, 'milestones'));
  const facts = byProgramme(readRows(tables, 'changed_by'));
  // While another question is on its way the rows still answer the one before.
  const by = bars[0] ? oneOf(OPTIONS.lanes.values, bars[0].text('lanes_are')) : options.lanes;
  const page = by === 'voice' || by === 'rung' ? undefined : PAGE_OF_CLAUSE[by];

  const laneOf = (id: string): string | Named => {
    const text = laneNames.get(id) ?? id;
    return page === undefined || UNNAMED_LANES.has(id) ? text : { text, to: { page, id } };
  };
  const parentOf = (row: TableRow): Named => {
    const id = row.text('parent');
    const parent = titles.get(id) ?? notDrawn;
    return { text: row.truth('inferred') ? inferred(parent) : parent, to: { page: 'programme', id } };
  };
  const changeOf = (id: string, change: string | null) =>
    change === null
      ? null
      : changeWords({ change: oneOf(CHANGES, change), changedBy: facts.get(id)?.map(factOf) ?? [] }, words, lang);
  const date = (text: string | null) => (text === null ? null : formatDate(text, lang));

  return {
    caption: caption(bars.length),
    columns: [title, titleZh, ...(compared === null ? [] : [compared]), words.lanes.names[by], ...others].map(
      (label) => ({ label, numeric: false }),
    ),
    rows: bars.map((bar) => {
      const id = bar.text('programme');
      const startBasis = oneOf(STARTS, bar.text('start_is'));
      const status = oneOf(keysOf(STATUSES), bar.text('status'));
      const children = bar.number('carried_out_by');
      return {
        key: id,
        cells: [
          bar.text('title_en'),
          bar.text('title_zh'),
          ...(compared === null ? [] : [changeOf(id, bar.textOrNull('change'))]),
          list(bar.listed('lanes').map(laneOf)),
          date(bar.text('start')),
          startIs[startKind({ startBasis, status })],
          date(bar.textOrNull('end')),
          endIs[oneOf(ENDS, bar.text('end_is'))],
          ...['kind', 'rung', 'status', 'relevance', 'basis'].map((column) => bar.named(column, lang)),
          list(parents.get(id)?.map(parentOf) ?? []),
          children === 0 ? null : String(children),
          steps
            .get(id)
            ?.map((step) => `${formatDate(step.text('date'), lang)}: ${step.text('text_en')}`)
            .join('; ') ?? null,
        ],
        mark: { kind: 'programme', id },
      };
    }),
  };
}
