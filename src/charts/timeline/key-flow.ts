import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';

/** An entry of the key with the place of its sample; the words begin `SAMPLE.width` to the right of it. */
export interface FlowedEntry<TEntry> {
  readonly entry: TEntry;
  readonly x: number;
  readonly y: number;
}

export const SAMPLE = { width: 24, before: 6 };
const APART = 14;
const LINE = 18;

/** Entries set one after another into lines of `width`, like words. `height` is that of all lines. */
export function flowKey<TEntry extends { readonly label: string }>(entries: readonly TEntry[], width: number) {
  const flowed: FlowedEntry<TEntry>[] = [];
  let [x, row] = [0, 0];
  for (const entry of entries) {
    const room = SAMPLE.width + SAMPLE.before + textWidth(entry.label, TYPE.small);
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    flowed.push({ entry, x, y: row * LINE + LINE / 2 });
    x += room + APART;
  }
  return { flowed, height: entries.length === 0 ? 0 : (row + 1) * LINE };
}
