import type { Shape } from '../shapes.ts';
import type { Frame } from './frame.ts';

/** A shape cut off where the map ends and its key begins; the whole map ends by itself. */
export function withinFrame({ closer, width, height }: Frame, shape: Shape): Shape {
  if (closer === 1) return shape;
  return { ...shape, clipPath: { type: 'rect', shape: { x: 0, y: 0, width, height } } };
}
