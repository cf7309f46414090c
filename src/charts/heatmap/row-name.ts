import { shorten, textWidth } from '../text-width.ts';

/** The name in the room it has: whole, else the first of its shorter forms that fits, else as much of the last as fits. */
export function rowName(name: string, forms: readonly string[], room: number, size: number, bold: boolean): string {
  const all = [name, ...forms];
  const fitting = all.find((text) => textWidth(text, size, bold) <= room);
  return fitting ?? shorten(all.at(-1) ?? name, room, size, bold);
}
