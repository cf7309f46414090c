import * as v from 'valibot';
import type { Mark } from './chart.ts';

const id = v.string();
const year = v.number();
const MarkSchema = v.variant('kind', [
  v.object({ kind: v.literal('programme'), id }),
  v.object({ kind: v.literal('sector'), id }),
  v.object({ kind: v.literal('cell'), sector: v.string(), year }),
  v.object({ kind: v.literal('year'), year }),
  v.object({ kind: v.literal('place'), code: v.string() }),
  v.object({ kind: v.literal('province'), id }),
]);

/** Of an ECharts event (`{ componentType, seriesId, dataIndex, data, … }`) only the datum matters: it carries its mark. */
const MarkedEvent = v.object({ data: v.object({ mark: MarkSchema }) });

/** What was chosen, from a mouse event of ECharts; null where the place chosen stands for nothing. */
export function markOf(event: unknown): Mark | null {
  const read = v.safeParse(MarkedEvent, event);
  return read.success ? read.output.data.mark : null;
}
