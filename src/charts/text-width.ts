// Widths in em of Helvetica-like fonts, rounded up: a label may be given too much room, never too little.
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
const NARROW = /[iljtfrI.,:;'’|!()[\] ]/;
const BROAD = /[mwMWGOQ@%–—…]/;
const CAPITAL = /[A-Z&]/;

function em(character: string): number {
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  if (BROAD.test(character)) return 0.92;
  return CAPITAL.test(character) ? 0.72 : 0.57;
}

/** Estimated width of a text in CSS pixels: the picture is laid out where no font can be asked. */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, character) => sum + em(character), 0);
  return ems * size * (bold ? 1.07 : 1);
}

/** The text, or as much of it as fits into `room` pixels with an ellipsis. */
export function shorten(text: string, room: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, bold) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
