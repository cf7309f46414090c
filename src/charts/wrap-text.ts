import { textWidth } from './text-width.ts';

/**
 * What may not be torn apart: a word with the space before it (a no-break space is part of the word), or one Han character
 * with the brackets and quotes that open before it and the marks after it.
 */
const PIECE =
  / *(?:[\p{Ps}\p{Pi}]*\p{Script=Han}(?:(?![\p{Ps}\p{Pi}])[\p{Punctuation}\u3000-\u303f\uff00-\uff60])*|[^ \p{Script=Han}]+)/gu;

/** The text in lines of at most `room` pixels; only a single word may be longer. */
export function wrapText(text: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + piece, size) <= room) lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines;
}
