import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { wrapText } from '../wrap-text.ts';

/** The name in at most `most` lines of `room` pixels, its words whole; else the two-letter code. */
export function tileName(name: string, code: string, room: number, most: number): readonly string[] {
  const lines = wrapText(name, room, TYPE.small);
  return lines.length <= most && lines.every((entry) => textWidth(entry, TYPE.small) <= room) ? lines : [code];
}
