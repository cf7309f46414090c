/** A label that wants to stand on `foot` (y, downwards), centred on `x`; lengths in CSS pixels. */
export interface StandingLabel {
  readonly x: number;
  readonly width: number;
  readonly foot: number;
}

/**
 * The foot of each label, lifted as little as keeps labels of `height` apart. The lowest keep their place, so a label
 * that wanted to stand higher than its neighbour still does.
 */
export function liftLabels(labels: readonly StandingLabel[], height: number): readonly number[] {
  const feet = labels.map(({ foot }) => foot);
  const order = labels.map((label, index) => ({ ...label, index })).toSorted((a, b) => b.foot - a.foot || a.x - b.x);
  const standing: StandingLabel[] = [];
  for (const { x, width, foot, index } of order) {
    const beside = standing
      .filter((other) => Math.abs(other.x - x) < (other.width + width) / 2)
      .toSorted((a, b) => b.foot - a.foot);
    let free = foot;
    for (const other of beside) if (Math.abs(other.foot - free) < height) free = other.foot - height;
    standing.push({ x, width, foot: free });
    feet[index] = free;
  }
  return feet;
}
