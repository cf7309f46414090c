import type { Cell, CellType } from '#contract/table.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A cell of a form that knows only texts, read by the type of its column; an empty text is what is absent. */
export function toldCell(type: CellType, text: string): Cell {
  if (text === '') return null;
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (type === 'string' || type === 'date') return text;
  const value = Number(text);
  if (type === 'boolean' || !Number.isFinite(value)) throw new UnreadableFile(`"${text}" is no ${type}`);
  return value;
}
