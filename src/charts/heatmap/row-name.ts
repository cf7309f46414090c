import { shorten, textWidth } from '../text-width.ts';

/** The name in the room it has: whole, else the short form of it, else as much as fits. */
export function rowName(name: string, short: string | undefined, room: number, size: number, bold: boolean): string {
  const fits = (text: string) => textWidth(text, size, bold) <= room;
  return [name, short].find((text) => text !== undefined && fits(text)) ?? shorten(short ?? name, room, size, bold);
}
