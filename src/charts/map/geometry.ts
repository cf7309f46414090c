import * as v from 'valibot';
import china from './geometry/china.topo.json' with { type: 'json' };
import { AreaTopology, areasOf } from './topology.ts';

const topology = v.parse(AreaTopology, china);

/** The 31 province-level units by ISO 3166-2 id, in kilometres of the map plane. Made by scripts/geometry.ts. */
export const PROVINCES = areasOf(topology, 'provinces');
/** All other land near them, without borders. */
export const SURROUNDINGS = areasOf(topology, 'surroundings');
