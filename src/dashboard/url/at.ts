import type { MapView } from '#charts/chart.ts';
import { CLOSEST } from '#charts/map/zoom-range.ts';
import { type Fault, fault } from '#contract/filter/fault.ts';

const FORM = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/;
/** Hundredths: about a kilometre, or a pixel of the map at its closest. */
const round = (value: number) => Math.round(value * 100) / 100;

/** Reads `104.07,30.67,4`: longitude, latitude and how many times closer; what is no such part is dropped and named. */
export function readAt(text: string | undefined): { at: MapView | null; faults: readonly Fault[] } {
  if (text === undefined) return { at: null, faults: [] };
  const [lon = 181, lat = 0, scale = 0] = (FORM.exec(text) ?? []).slice(1).map(Number).map(round);
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && scale > 1 && scale <= CLOSEST)
    return { at: { lon, lat, scale }, faults: [] };
  return { at: null, faults: [fault('at', text, 'malformed', 'a part of the map, written 104.07,30.67,4')] };
}

export function writeAt({ lon, lat, scale }: MapView): string {
  return [lon, lat, scale].map((value) => round(value) || 0).join(',');
}
