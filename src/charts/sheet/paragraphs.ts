import { FONTS } from '../tokens.ts';
import { wrapText } from '../wrap-text.ts';
import { svgText } from './svg-text.ts';
import { wrapAddress } from './wrap-address.ts';

export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly serif?: boolean;
  readonly bold?: boolean;
  /** An address has no spaces to break at. */
  readonly address?: boolean;
  /** Room above it, in pixels. */
  readonly above: number;
}

export interface Block {
  /** Elements of SVG, from the upper left corner of the block. */
  readonly svg: string;
  readonly height: number;
}

const LEADING = { serif: 1.18, sans: 1.4 };
/** Of type beside the regular one that widths are estimated for. */
const BREADTH = { serif: 0.95, bold: 1.07 };
/** Where the letters of a line stand, in em below the middle of the line. */
const BASELINE = 0.36;

/** Paragraphs below one another, each wrapped into `room` pixels. */
export function paragraphs(texts: readonly Paragraph[], room: number): Block {
  const parts: string[] = [];
  let y = 0;
  for (const { text, size, fill, serif = false, bold = false, address = false, above } of texts) {
    if (text === '') continue;
    const leading = size * (serif ? LEADING.serif : LEADING.sans);
    const width = room / (serif ? BREADTH.serif : bold ? BREADTH.bold : 1);
    if (y > 0) y += above;
    for (const line of address ? wrapAddress(text, width, size) : wrapText(text, width, size)) {
      const baseline = Number((y + leading / 2 + size * BASELINE).toFixed(2));
      const face = `${serif ? ` font-family="${FONTS.serif}"` : ''}${bold ? ' font-weight="600"' : ''}`;
      parts.push(`<text y="${baseline}" font-size="${size}" fill="${fill}"${face}>${svgText(line)}</text>`);
      y += leading;
    }
  }
  return { svg: parts.join(''), height: Math.ceil(y) };
}
