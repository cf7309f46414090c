import type { Position } from '#charts/map/topology.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One side of a box: how far inside it a position is (negative outside). */
type Side = (position: Position) => number;

const sidesOf = ({ left, top, right, bottom }: Box): readonly Side[] => [
  ([x = 0]) => x - left,
  ([x = 0]) => right - x,
  ([, y = 0]) => y - top,
  ([, y = 0]) => bottom - y,
];

function crossing(from: Position, to: Position, inFrom: number, inTo: number): Position {
  const share = inFrom / (inFrom - inTo);
  return from.map((value, axis) => value + share * ((to[axis] ?? value) - value));
}

/** Sutherland–Hodgman: the part of a closed ring inside the box, closed again; empty where none is. */
export function clipRing(ring: readonly Position[], box: Box): readonly Position[] {
  const open = sidesOf(box).reduce<readonly Position[]>(
    (kept, side) =>
      kept.flatMap((to, index) => {
        const from = kept.at(index - 1) ?? to;
        const [inFrom, inTo] = [side(from), side(to)];
        const crossed = inFrom < 0 !== inTo < 0 ? [crossing(from, to, inFrom, inTo)] : [];
        return inTo < 0 ? crossed : [...crossed, to];
      }),
    ring.slice(0, -1),
  );
  const [first] = open;
  return first === undefined ? [] : [...open, first];
}
