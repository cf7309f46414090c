import { textWidth } from '../text-width.ts';

/** An address may be broken after the signs that join its parts. */
const PART = /[^/?&=,+-]*[/?&=,+-]*/g;

/** The address in lines of at most `room` pixels; a part that is longer by itself is torn apart. */
export function wrapAddress(address: string, room: number, size: number): readonly string[] {
  const lines: string[] = [''];
  const add = (piece: string) => {
    const last = lines.at(-1) ?? '';
    if (last === '' || textWidth(last + piece, size) <= room) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  };
  for (const [part] of address.matchAll(PART)) {
    if (textWidth(part, size) <= room) add(part);
    else for (const character of part) add(character);
  }
  return lines.filter((line) => line !== '');
}
