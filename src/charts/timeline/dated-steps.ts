import type { Timeline } from '#contract/answers/timeline.ts';
import { latest } from '#contract/partial-date.ts';
import type { TimeScale } from './time-scale.ts';

export type Milestone = Timeline['milestones'][number];

/** Steps of one programme that stand too close to be told apart, as one mark; `x` in CSS pixels. */
export interface PlacedStep {
  readonly x: number;
  readonly steps: readonly Milestone[];
}

/** Marks nearer than this are one. */
const APART = 7;

/** A step is over when the last day it can mean is. */
export function isAhead({ date }: Pick<Milestone, 'date'>, today: string): boolean {
  return latest(date) >= today;
}

/** The steps of one programme, each over the middle of the days its date can mean; those off the axis are left out. */
export function placeSteps(milestones: readonly Milestone[], scale: TimeScale): readonly PlacedStep[] {
  const placed: { x: number; steps: Milestone[] }[] = [];
  const all = milestones
    .map((step) => ({ x: (scale.start(step.date) + scale.end(step.date)) / 2, step }))
    .filter(({ x }) => x >= scale.left && x <= scale.right)
    .toSorted((a, b) => a.x - b.x);
  for (const { x, step } of all) {
    const last = placed.at(-1);
    if (last !== undefined && x - last.x < APART) last.steps.push(step);
    else placed.push({ x, steps: [step] });
  }
  return placed;
}
