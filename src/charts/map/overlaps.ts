import type { PlanePoint } from './projection.ts';

/** Shapes of the picture; all lengths in pixels. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly from: PlanePoint;
  readonly to: PlanePoint;
}

export const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

function nearestInBox({ left, top, width, height }: Box, { x, y }: PlanePoint): PlanePoint {
  return { x: clamp(x, left, left + width), y: clamp(y, top, top + height) };
}

export function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.left + box.width <= bounds.left + bounds.width &&
    box.top + box.height <= bounds.top + bounds.height
  );
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

export function boxMeetsCircle(box: Box, circle: Circle): boolean {
  const nearest = nearestInBox(box, circle);
  return Math.hypot(circle.x - nearest.x, circle.y - nearest.y) < circle.r;
}

export function segmentMeetsCircle({ from, to }: Segment, { x, y, r }: Circle): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx ** 2 + dy ** 2;
  const along = length === 0 ? 0 : clamp(((x - from.x) * dx + (y - from.y) * dy) / length, 0, 1);
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy) < r;
}

/** Liang–Barsky: true where some of the segment lies inside the box, not only on its edge. */
export function segmentMeetsBox({ from, to }: Segment, { left, top, width, height }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const sides: readonly (readonly [number, number])[] = [
    [-dx, from.x - left],
    [dx, left + width - from.x],
    [-dy, from.y - top],
    [dy, top + height - from.y],
  ];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of sides) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters < leaves;
}

/** How far a point lies to one side of a segment; its sign tells the side. */
const sideOf = ({ from, to }: Segment, { x, y }: PlanePoint) =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);

export function segmentsCross(a: Segment, b: Segment): boolean {
  return sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0;
}
