import { type Shape, text } from '../shapes.ts';
import { type Tokens, TYPE } from '../tokens.ts';
import { wrapText } from '../wrap-text.ts';

const LINE = 16;
const ABOVE = 6;

/** Where the picture's lines and positions come from, in as many lines as it takes; `height` in pixels. */
export function creditLines(credit: string, top: number, width: number, { soft }: Tokens) {
  const lines = wrapText(credit, width, TYPE.small);
  const shapes = lines.map(
    (content, index): Shape => text(0, top + ABOVE + (index + 0.5) * LINE, content, { fill: soft }),
  );
  return { shapes, height: ABOVE + lines.length * LINE };
}
