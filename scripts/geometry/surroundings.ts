import { merge } from 'topojson-client';
import type { Area, AreaTopology } from '#charts/map/topology.ts';

/** ISO 3166-1 numeric code of the one shape of the source in whose place the provinces are drawn. */
const REPLACED = '156';

/** All other land of the source as one area without inner borders. */
export function readSurroundings(topology: AreaTopology): Area {
  const others = topology.objects['countries']?.geometries.filter(({ id }) => id !== REPLACED) ?? [];
  return { id: 'surroundings', polygons: merge(topology, others).coordinates };
}
