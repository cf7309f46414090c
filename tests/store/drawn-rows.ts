import * as v from 'valibot';
import type { Chart, Mark } from '#charts/chart.ts';
import { cellMark } from '#charts/heatmap/marks.ts';
import { OPTIONS } from '#contract/options.ts';
import type { Cell, Table } from '#contract/table.ts';

const Drawn = v.object({
  series: v.array(v.object({ id: v.string(), data: v.array(v.object({ mark: v.optional(v.unknown()) })) })),
});

/** What the layers of a picture stand for, as text that can be compared. */
function marksIn({ option, markOf }: Chart, layers: readonly string[]): readonly string[] {
  const { series } = v.parse(Drawn, option);
  const marks = series
    .filter(({ id }) => layers.includes(id))
    .flatMap(({ data }) => data.map((datum) => markOf({ data: datum })));
  return marks.flatMap((mark) => (mark === null ? [] : [textOf(mark)]));
}
const textOf = (mark: Mark) => JSON.stringify(mark, Object.keys(mark).toSorted());
const sorted = (marks: Iterable<string>) => [...marks].toSorted();

interface Marks {
  readonly drawn: readonly string[];
  readonly meant: readonly string[];
}

/** The marks a picture draws and those its rows mean: a bar a programme, a cell a sector and column, a sign a place or province. */
export function marksOf(chart: Chart, table: Table): Marks {
  const at = (name: string) => table.columns.findIndex((column) => column.name === name);
  const textIn = (row: readonly Cell[], name: string) => String(row[at(name)] ?? '');
  if (table.name === 'timeline') {
    const meant = table.rows.map((row) => textOf({ kind: 'programme', id: textIn(row, 'programme') }));
    // A programme of several lanes is drawn in each of them.
    return { drawn: sorted(new Set(marksIn(chart, ['timeline-bars']))), meant: sorted(meant) };
  }
  if (table.name === 'heatmap') {
    const meant = table.rows.map((row) => {
      const by = OPTIONS.columns.values.find((one) => one === textIn(row, 'columns_are')) ?? 'year';
      return textOf(cellMark(by, textIn(row, 'sector'), textIn(row, 'column')));
    });
    return { drawn: sorted(marksIn(chart, ['cells'])), meant: sorted(meant) };
  }
  const [provinces, places] = [true, false].map((isProvince) =>
    table.rows.filter((row) => (textIn(row, 'stands_for') === 'province') === isProvince),
  );
  // Places drawn at one point are one sign there, which stands for one of them.
  const points = new Map(
    (places ?? []).map((row) => [textIn(row, 'place'), `${textIn(row, 'longitude')} ${textIn(row, 'latitude')}`]),
  );
  const codeOf = (mark: string) => /"code":"(\d+)"/.exec(mark)?.[1] ?? '';
  const signs = marksIn(chart, ['cities']).map((mark) => points.get(codeOf(mark)) ?? `no row: ${mark}`);
  const land = (provinces ?? []).map((row) => textOf({ kind: 'province', id: textIn(row, 'province') }));
  return {
    drawn: sorted([...signs, ...marksIn(chart, ['provinces'])]),
    meant: sorted([...new Set(points.values()), ...land]),
  };
}
