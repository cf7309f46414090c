/** A rectangle of the picture, in CSS pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
type Point = readonly [x: number, y: number];

/** Where a label stands, and the line to it: from the bar along its row, then up or down to the label. */
export interface Spot {
  readonly label: Box;
  readonly line: readonly [Point, Point, Point];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const AIR = 4;
const STEP = 4;
/** The furthest a label may stand above or below its bar. */
const FURTHEST = 60;
const SHIFTS = Array.from({ length: (2 * FURTHEST) / STEP + 1 }, (_, index) => index * STEP - FURTHEST);

export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function around([x1, y1]: Point, [x2, y2]: Point): Box {
  const thin = 0.5;
  return {
    left: Math.min(x1, x2) - thin,
    right: Math.max(x1, x2) + thin,
    top: Math.min(y1, y2) - thin,
    bottom: Math.max(y1, y2) + thin,
  };
}

/** A label `shift` lower than the bar, past everything that stands level with it. */
function spotBeside(bar: Box, { width, height }: Size, others: readonly Box[], toRight: boolean, shift: number): Spot {
  const middle = (bar.top + bar.bottom) / 2;
  const y = middle + shift;
  const [top, bottom] = [y - height / 2, y + height / 2];
  const level = others.filter((box) => box.top < bottom && top < box.bottom);
  const left = toRight
    ? Math.max(bar.right + AIR, ...level.map((box) => box.right)) + 2 * AIR
    : Math.min(bar.left - AIR, ...level.map((box) => box.left)) - 2 * AIR - width;
  const right = left + width;
  const bend = toRight ? left - AIR : right + AIR;
  return {
    label: { left, right, top, bottom },
    line: [
      [toRight ? bar.right + 1 : bar.left - 1, middle],
      [bend, middle],
      [bend, y],
    ],
  };
}

function lengthOf([[x1, y1], [x2], [, y3]]: Spot['line']): number {
  return Math.abs(x2 - x1) + Math.abs(y3 - y1);
}

/**
 * The nearest free paper beside a bar for a label of `size`, with a line to it that meets none of `others`; null
 * where there is none inside `bounds`.
 */
export function freePaper(bar: Box, size: Size, others: readonly Box[], bounds: Box): Spot | null {
  const fits = ({ label, line: [start, bend, end] }: Spot) =>
    label.left >= bounds.left &&
    label.right <= bounds.right &&
    label.top >= bounds.top &&
    label.bottom <= bounds.bottom &&
    !others.some((box) => overlaps(box, around(start, bend)) || overlaps(box, around(bend, end)));
  const [nearest] = SHIFTS.flatMap((shift) =>
    [true, false].map((toRight) => spotBeside(bar, size, others, toRight, shift)),
  )
    .filter(fits)
    .toSorted((a, b) => lengthOf(a.line) - lengthOf(b.line));
  return nearest ?? null;
}
