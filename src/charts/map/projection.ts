/** A point of the map plane in kilometres: x eastwards, y southwards, from 105° E 36° N. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

const EARTH_RADIUS_KM = 6371;
const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

// Albers equal-area conic on the sphere, with the parallels and meridian usual for maps of all China (Snyder 1987, p. 100).
const MERIDIAN = 105;
const SOUTH = Math.sin(radians(25));
const NORTH = Math.sin(radians(47));
const CONE = (SOUTH + NORTH) / 2;
const C = 1 - SOUTH ** 2 + 2 * CONE * SOUTH;
const radius = (lat: number) => (EARTH_RADIUS_KM * Math.sqrt(C - 2 * CONE * Math.sin(radians(lat)))) / CONE;
const ORIGIN = radius(36);

/** Where a place stands in the map plane; `lon` and `lat` in degrees. Areas are true everywhere. */
export function project(lon: number, lat: number): PlanePoint {
  const angle = CONE * radians(lon - MERIDIAN);
  const distance = radius(lat);
  return { x: distance * Math.sin(angle), y: distance * Math.cos(angle) - ORIGIN };
}

/** The place that stands at a point of the map plane, in degrees. */
export function unproject({ x, y }: PlanePoint): { readonly lon: number; readonly lat: number } {
  const [distance, angle] = [Math.hypot(x, y + ORIGIN), Math.atan2(x, y + ORIGIN)];
  const sine = (C - ((distance * CONE) / EARTH_RADIUS_KM) ** 2) / (2 * CONE);
  return { lon: MERIDIAN + degrees(angle / CONE), lat: degrees(Math.asin(Math.max(-1, Math.min(1, sine)))) };
}
