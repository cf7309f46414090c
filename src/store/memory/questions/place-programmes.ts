import type { PlacePage, PlaceProgramme } from '#contract/answers/place-page.ts';
import type { Place } from '#contract/entities/place.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { basisFrom } from '../../claims.ts';
import { placeRef } from '../index/place-refs.ts';

/** The programmes, the newest first; undated ones last. */
export const newestFirst = (programmes: readonly Programme[]): Programme[] => [
  ...programmes.filter(({ issued }) => issued !== null).toReversed(),
  ...programmes.filter(({ issued }) => issued === null),
];

export const named = ({ id, shortTitle }: Programme) => ({ id, name: shortTitle });

export function rowOf(programme: Programme, issuers: ReadonlyMap<string, Bilingual>): PlaceProgramme {
  const { kind, rung, status, issued, basis, targets } = programme;
  return {
    id: programme.id,
    name: programme.title,
    kind,
    rung,
    status,
    issued,
    issuers: programme.issuers.flatMap((id) => {
      const name = issuers.get(id);
      return name === undefined ? [] : [{ id, name }];
    }),
    basis,
    targets: targets.length,
  };
}

/** How a programme names some places: each mention with its role and the pages that state it. */
export function mentionsOf(
  programme: Programme,
  places: ReadonlyMap<string, Place>,
): PlacePage['naming'][number]['mentions'] {
  return programme.places.flatMap(({ code, role, sources }) => {
    const place = places.get(code);
    if (place === undefined) return [];
    return [
      {
        place: placeRef(place),
        role,
        sources: programme.sources.filter(({ id }) => sources.includes(id)),
        basis: basisFrom(programme.sources, sources),
      },
    ];
  });
}
