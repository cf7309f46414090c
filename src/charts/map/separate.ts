import type { Circle } from './overlaps.ts';

/** In the first rounds circles are drawn back home, less and less; in the rest they only make room. */
const HOMING_ROUNDS = 120;
const ROUNDS = 600;
const HOMING = 0.5;
/** Overlaps under this many pixels do not show. */
const ENOUGH = 0.05;
/** Turned by this from pair to pair, circles on one spot part in different directions. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

interface Moving {
  x: number;
  y: number;
  readonly home: Circle;
}

interface Pair {
  readonly a: Moving;
  readonly b: Moving;
  /** How far apart their centres belong. */
  readonly apart: number;
  /** The direction in which they part from one spot. */
  readonly turn: number;
}

function pairsOf(moving: readonly Moving[], gap: number): Pair[] {
  return moving.flatMap((a, index) =>
    moving
      .slice(index + 1)
      .map((b, offset) => ({ a, b, apart: a.home.r + b.home.r + gap, turn: (index + offset) * GOLDEN_ANGLE })),
  );
}

/** Moves two circles apart, the smaller further; gives how far they lay in one another. */
function part({ a, b, apart, turn }: Pair): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) return 0;
  const distance = Math.hypot(dx, dy);
  const lacking = apart - distance;
  if (lacking <= 0) return 0;
  const [ux, uy] = distance > 1e-6 ? [dx / distance, dy / distance] : [Math.cos(turn), Math.sin(turn)];
  const ofA = (lacking * b.home.r) / (a.home.r + b.home.r);
  const ofB = lacking - ofA;
  a.x -= ux * ofA;
  a.y -= uy * ofA;
  b.x += ux * ofB;
  b.y += uy * ofB;
  return lacking;
}

/**
 * The circles, moved a little where they would lie on one another, so that any two are `gap` pixels apart; large ones
 * move least. The same circles in the same order always come out the same.
 */
export function separate(circles: readonly Circle[], gap: number): readonly Circle[] {
  const moving = circles.map((home): Moving => ({ x: home.x, y: home.y, home }));
  const pairs = pairsOf(moving, gap);
  for (let round = 0; round < ROUNDS; round += 1) {
    const homing = HOMING * Math.max(0, 1 - round / HOMING_ROUNDS);
    for (const circle of moving) {
      circle.x += homing * (circle.home.x - circle.x);
      circle.y += homing * (circle.home.y - circle.y);
    }
    let worst = 0;
    for (const pair of pairs) worst = Math.max(worst, part(pair));
    if (homing === 0 && worst < ENOUGH) break;
  }
  return moving.map(({ x, y, home }) => ({ x, y, r: home.r }));
}
