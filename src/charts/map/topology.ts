import { feature } from 'topojson-client';
import * as v from 'valibot';

const pair = v.tuple([v.number(), v.number()]);
const arcs = v.array(v.number());
const id = v.optional(v.union([v.string(), v.number()]), '');
const Areas = v.object({
  type: v.literal('GeometryCollection'),
  geometries: v.array(
    v.variant('type', [
      v.object({ type: v.literal('Polygon'), id, arcs: v.array(arcs) }),
      v.object({ type: v.literal('MultiPolygon'), id, arcs: v.array(v.array(arcs)) }),
    ]),
  ),
});

/** A TopoJSON topology of areas. */
export const AreaTopology = v.object({
  type: v.literal('Topology'),
  transform: v.optional(v.object({ scale: pair, translate: pair })),
  objects: v.record(v.string(), Areas),
  arcs: v.array(v.array(pair)),
});
export type AreaTopology = v.InferOutput<typeof AreaTopology>;

export type Position = readonly number[];
export interface Area {
  readonly id: string;
  /** Polygons of rings of positions, outer ring first; rings are closed. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** The areas of one object of a topology. @throws RangeError where it has no such object. */
export function areasOf(topology: AreaTopology, name: string): readonly Area[] {
  const object = topology.objects[name];
  if (object === undefined) throw new RangeError(`The topology has no object "${name}"`);
  return object.geometries.map((geometry) => ({
    id: String(geometry.id),
    polygons:
      geometry.type === 'Polygon'
        ? [feature(topology, geometry).geometry.coordinates]
        : feature(topology, geometry).geometry.coordinates,
  }));
}
