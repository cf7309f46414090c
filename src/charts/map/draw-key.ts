import { type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { type Tokens, TYPE } from '../tokens.ts';
import type { Frame } from './frame.ts';
import type { Box } from './overlaps.ts';

/** One entry of the key: a sign of a known width, drawn from its left edge and middle, and what it means. */
export interface KeyEntry {
  readonly width: number;
  readonly sign: (left: number, middle: number) => Shape[];
  readonly label: string;
}

/** The key as drawn; lengths in pixels. */
export interface DrawnKey {
  readonly shapes: Shape[];
  /** The part of the map it stands on. */
  readonly taken: readonly Box[];
  /** The height it needs under the map. */
  readonly height: number;
}

/** The picture above the key, in pixels. */
type Room = Pick<Frame, 'width' | 'height'>;

/** From this width on the key stands in the empty south-west of the map, else in rows under it. */
const INSIDE_FROM = 430;
const MARGIN = 10;
const ROW = 22;
const TO_LABEL = 6;
const BETWEEN = 12;

const roomOf = ({ width, label }: KeyEntry) => width + TO_LABEL + textWidth(label, TYPE.small);

function entryShapes({ width, sign, label }: KeyEntry, left: number, middle: number, { soft }: Tokens): Shape[] {
  return [...sign(left, middle), text(left + width + TO_LABEL, middle, label, { fill: soft })];
}

function column(entries: readonly KeyEntry[], frame: Room, tokens: Tokens): DrawnKey {
  const height = entries.length * ROW;
  const top = frame.height - MARGIN - height;
  const width = Math.max(0, ...entries.map(roomOf)) + MARGIN;
  return {
    shapes: entries.flatMap((entry, row) => entryShapes(entry, MARGIN, top + (row + 0.5) * ROW, tokens)),
    taken: [{ left: 0, top, width, height }],
    height: 0,
  };
}

function rows(entries: readonly KeyEntry[], frame: Room, tokens: Tokens): DrawnKey {
  const shapes: Shape[] = [];
  let [left, row] = [0, 0];
  for (const entry of entries) {
    const room = roomOf(entry);
    if (left > 0 && left + room > frame.width) [left, row] = [0, row + 1];
    shapes.push(...entryShapes(entry, left, frame.height + (row + 0.75) * ROW, tokens));
    left += room + BETWEEN;
  }
  return { shapes, taken: [], height: entries.length === 0 ? 0 : Math.ceil((row + 1.25) * ROW) };
}

/** The key, where the picture has room for it; on land that is shaded it would not be read, so there it stands `under` it. */
export function drawKey(entries: readonly KeyEntry[], frame: Room, tokens: Tokens, under = false): DrawnKey {
  return (frame.width >= INSIDE_FROM && !under ? column : rows)(entries, frame, tokens);
}
