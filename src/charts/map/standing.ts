import type { MapPlace } from '#contract/answers/city-map.ts';

export type PlaceDesignation = MapPlace['designations'][number];

/** How many designations are held, and how many are only proposed or planned. */
export interface Standing {
  readonly held: number;
  readonly pending: number;
}

export function standingOf(designations: readonly PlaceDesignation[]): Standing {
  const held = designations.filter(({ status }) => status === 'designated').length;
  return { held, pending: designations.length - held };
}
