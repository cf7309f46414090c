import { rect, type Shape } from '../shapes.ts';
import type { Tokens } from '../tokens.ts';

/** Paper that can be chosen: unseen until the pointer is over it. */
export function hitArea(x: number, y: number, width: number, height: number, { land }: Tokens): Shape {
  return rect(x, y, width, height, { fill: 'transparent' }, { hover: { fill: land } });
}
