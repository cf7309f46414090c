import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify';
import * as v from 'valibot';
import { project } from '#charts/map/projection.ts';
import { type Area, AreaTopology, type Position } from '#charts/map/topology.ts';
import { type Box, clipRing } from './clip-ring.ts';
import { readProvinces } from './provinces.ts';
import { snapTo } from './snap.ts';
import { readSurroundings } from './surroundings.ts';

/** Degrees between the two sources' roundings of one vertex: they differ by 0.0051 at most. */
const TOLERANCE = 0.006;
/** What is cut away before projecting, in degrees, so that nothing meets the projection's far side. */
const NEAR: Box = { left: 20, top: -5, right: 180, bottom: 75 };
/** What the widest picture shows, in kilometres of the plane. */
const WINDOW: Box = { left: -3540, top: -2140, right: 3140, bottom: 2050 };
/** In km², chosen by eye in a picture 700 pixels wide, where a pixel is 7 km: the smallest corner and the smallest lone island kept. */
const LEAST_TRIANGLE = 100;
const LEAST_ISLAND = 300;
/** Coordinates are rounded to 2 km, a third of a pixel there. */
const GRID_KM = 2;

type Ring = readonly Position[];

function mapRings({ id, polygons }: Area, change: (ring: Ring) => Ring): Area {
  const changed = polygons.map((rings) => rings.map(change).filter(({ length }) => length > 3));
  return { id, polygons: changed.filter(({ length }) => length > 0) };
}

function projectRing(ring: Ring): Ring {
  return ring.map(([lon = 0, lat = 0]) => {
    const { x, y } = project(lon, lat);
    return [x, y];
  });
}

function toFeature({ id, polygons }: Area) {
  return {
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
  };
}

const collect = (areas: readonly Area[]) => ({ type: 'FeatureCollection' as const, features: areas.map(toFeature) });

/** The map's areas from the two sources: projected, cut to the window, simplified as one topology, and rounded. */
export function buildGeometry(china: AreaTopology, world: AreaTopology): AreaTopology {
  const provinces = readProvinces(china);
  const snap = snapTo(
    provinces.flatMap(({ polygons }) => polygons.flat(2)),
    TOLERANCE,
  );
  const surroundings = mapRings(readSurroundings(world), (ring) =>
    clipRing(projectRing(clipRing(ring, NEAR).map(snap)), WINDOW),
  );
  const exact = v.parse(
    AreaTopology,
    topology({
      provinces: collect(provinces.map((province) => mapRings(province, projectRing))),
      surroundings: collect([surroundings]),
    }),
  );
  const light = simplify(presimplify(exact, planarTriangleArea), LEAST_TRIANGLE);
  const kept = filter(light, filterAttachedWeight(light, LEAST_ISLAND, planarRingArea));
  return v.parse(AreaTopology, quantize(kept, { scale: [GRID_KM, GRID_KM], translate: [WINDOW.left, WINDOW.top] }));
}
