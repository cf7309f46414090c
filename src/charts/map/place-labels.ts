import {
  type Box,
  boxesMeet,
  boxMeetsCircle,
  type Circle,
  clamp,
  isWithin,
  type Segment,
  segmentMeetsBox,
  segmentMeetsCircle,
  segmentsCross,
} from './overlaps.ts';

export interface Wish {
  /** The circle the label belongs to: one of those that must stay clear. */
  readonly circle: Circle;
  readonly width: number;
  readonly height: number;
  /** How far the label may stand off its circle. */
  readonly furthest: number;
  /** True of a label one would miss: its line may pass behind other circles rather than that it has no place. */
  readonly insists: boolean;
}

export interface PlacedLabel {
  readonly box: Box;
  /** The side its text is set from. */
  readonly align: 'left' | 'right' | 'center';
  /** The line that ties a label to its circle where it had to stand off; it ends at both edges. */
  readonly leader: Segment | null;
}

/** Pixels between a circle and the label beside it. */
const OFFSET = 3;
/** How far a label may stand off, in pixels, and in which directions, in degrees clockwise from the right; best first. */
const STAND_OFFS = [8, 12, 17, 23, 30, 38, 48, 60];
const DIRECTIONS = [0, 180, -90, 90, -30, 30, 210, 150, -60, 60, 240, 120, -15, 15, 195, 165, -45, 45, 225, 135];

/** A line steeper than this (the cosine of its direction) ends at the middle of its label, another at its side. */
const STEEP = 0.6;

/** Beside its circle: right, left, above, below. */
function beside({ circle: { x, y, r }, width, height }: Wish): PlacedLabel[] {
  const away = r + OFFSET;
  const label = (left: number, top: number, align: PlacedLabel['align']) => ({
    box: { left, top, width, height },
    align,
    leader: null,
  });
  return [
    label(x + away, y - height / 2, 'left'),
    label(x - away - width, y - height / 2, 'right'),
    label(x - width / 2, y - r - height, 'center'),
    label(x - width / 2, y + r, 'center'),
  ];
}

/** Off its circle at a distance, tied to it by a line. */
function standingOff({ circle: { x, y, r }, width, height, furthest }: Wish, bounds: Box): PlacedLabel[] {
  return STAND_OFFS.filter((distance) => distance <= furthest).flatMap((distance) =>
    DIRECTIONS.map((degrees): PlacedLabel => {
      const [ux, uy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const leader = {
        from: { x: x + ux * r, y: y + uy * r },
        to: { x: x + ux * (r + distance), y: y + uy * (r + distance) },
      };
      if (Math.abs(ux) > STEEP) {
        const left = ux > 0 ? leader.to.x + OFFSET : leader.to.x - OFFSET - width;
        const box = { left, top: leader.to.y - height / 2, width, height };
        return { box, align: ux > 0 ? 'left' : 'right', leader };
      }
      const left = clamp(leader.to.x - width / 2, bounds.left, bounds.left + bounds.width - width);
      return { box: { left, top: leader.to.y - (uy < 0 ? height : 0), width, height }, align: 'center', leader };
    }),
  );
}

function isFree({ box, leader }: PlacedLabel, circles: readonly Circle[], placed: readonly PlacedLabel[]) {
  if (circles.some((circle) => boxMeetsCircle(box, circle))) return false;
  return !placed.some(
    (other) =>
      boxesMeet(box, other.box) ||
      (other.leader && segmentMeetsBox(other.leader, box)) ||
      (leader && segmentMeetsBox(leader, other.box)) ||
      (leader && other.leader && segmentsCross(leader, other.leader)),
  );
}

/**
 * For each wish, in order of importance, the first place where its label lies within `bounds` and neither it nor its
 * line on a circle, on what is `taken`, or on a label or line placed before; null where it fits nowhere.
 */
export function placeLabels(
  wishes: readonly Wish[],
  circles: readonly Circle[],
  bounds: Box,
  taken: readonly Box[],
): readonly (PlacedLabel | null)[] {
  const placed = taken.map((box): PlacedLabel => ({ box, align: 'left', leader: null }));
  return wishes.map((wish) => {
    const free = [...beside(wish), ...standingOff(wish, bounds)].filter(
      (label) => isWithin(label.box, bounds) && isFree(label, circles, placed),
    );
    const others = circles.filter((circle) => circle !== wish.circle);
    const clear = free.find(({ leader }) => leader === null || !others.some((it) => segmentMeetsCircle(leader, it)));
    const found = clear ?? (wish.insists ? free[0] : undefined);
    if (found === undefined) return null;
    placed.push(found);
    return found;
  });
}
