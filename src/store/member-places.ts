import type { Designation } from '#contract/entities/roster.ts';

/** Codes of every place a member names. */
export function memberCodes({ place, components, alsoIn }: Designation): string[] {
  return [...new Set([...(place === null ? [] : [place]), ...components, ...alsoIn])];
}

/** Codes of the places a member is drawn on: its components where it has any, else its place; and those in other provinces. */
export function drawnCodes({ place, components, alsoIn }: Designation): string[] {
  const own = components.length > 0 || place === null ? components : [place];
  return [...new Set([...own, ...alsoIn])];
}
