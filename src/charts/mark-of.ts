import * as v from 'valibot';
import { RESONANCE_TASK_IDS } from '#contract/resonance-task-ids.ts';
import type { Mark } from './chart.ts';

const id = v.string();
const year = v.number();
const clause = v.picklist(['theme', 'issuer', 'kind', 'province']);
const MarkSchema = v.variant('kind', [
  v.object({ kind: v.literal('programme'), id }),
  v.object({ kind: v.literal('sector'), id }),
  v.object({ kind: v.literal('cell'), sector: v.string(), year }),
  v.object({ kind: v.literal('year'), year }),
  v.object({ kind: v.literal('place'), code: v.string() }),
  v.object({ kind: v.literal('province'), id }),
  v.object({ kind: v.literal('clause'), key: clause, value: v.string() }),
  v.object({ kind: v.literal('crossing'), sector: v.string(), key: clause, value: v.string() }),
  v.object({ kind: v.literal('task'), task: v.picklist(RESONANCE_TASK_IDS), sector: v.nullable(v.string()) }),
  v.object({ kind: v.literal('fold'), sector: v.string() }),
]);

/** Of an ECharts event (`{ componentType, seriesId, dataIndex, data, … }`) only the datum matters: it carries its mark. */
const MarkedEvent = v.object({ data: v.object({ mark: MarkSchema }) });

/** What was chosen, from a mouse event of ECharts; null where the place chosen stands for nothing. */
export function markOf(event: unknown): Mark | null {
  const read = v.safeParse(MarkedEvent, event);
  return read.success ? read.output.data.mark : null;
}
