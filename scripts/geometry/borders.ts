import type { AreaTopology } from '#charts/map/topology.ts';

type Arcs = AreaTopology['objects'][string]['geometries'][number]['arcs'];

/** An arc walked backwards is written as its complement: TopoJSON 1.0, section 2.1.4. */
const walked = (arcs: Arcs): number[] => arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));

/** For each area of an object of a topology, the others it shares a line with, all in order of id. */
export function bordersOf(topology: AreaTopology, name: string): Record<string, string[]> {
  const areas = (topology.objects[name]?.geometries ?? []).map(({ id, arcs }) => ({
    id: String(id),
    arcs: new Set(walked(arcs)),
  }));
  return Object.fromEntries(
    areas
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, arcs }) => [
        id,
        areas
          .filter((other) => other.id !== id && [...other.arcs].some((arc) => arcs.has(arc)))
          .map((other) => other.id)
          .sort(),
      ]),
  );
}
