import type { Heatmap } from '#contract/answers/heatmap.ts';
import { OTHER_ISSUERS } from '#contract/column-clauses.ts';
import { readTaskId } from '#contract/resonance-task-ids.ts';
import type { Mark } from '../chart.ts';

function taskMark(column: string, sector: string | null): Mark | null {
  const task = readTaskId(column);
  return task === null ? null : { kind: 'task', task, sector };
}

/** What choosing a column does: nothing where it stands for no single value. */
export function columnMark(by: Heatmap['by'], column: string): Mark | null {
  if (by === 'year') return { kind: 'year', year: Number(column) };
  if (by === 'task') return taskMark(column, null);
  return column === OTHER_ISSUERS ? null : { kind: 'clause', key: by, value: column };
}

/** What choosing a cell does: where its column stands for no single value, it chooses the sector. */
export function cellMark(by: Heatmap['by'], sector: string, column: string): Mark {
  if (by === 'year') return { kind: 'cell', sector, year: Number(column) };
  const row: Mark = { kind: 'sector', id: sector };
  if (by === 'task') return taskMark(column, sector) ?? row;
  return column === OTHER_ISSUERS ? row : { kind: 'crossing', sector, key: by, value: column };
}
