import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameOf } from './frame.ts';
import { PROVINCES } from './geometry.ts';
import { movedMap, zoomedMap } from './map-view.ts';
import { project, unproject } from './projection.ts';
import { CLOSEST } from './zoom-range.ts';

const width = fc.constantFrom(288, 358, 640, 1440);
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });
const scale = fc.double({ min: 1, max: CLOSEST, noNaN: true });
const anyView = fc.record({ lon, lat, scale });
const vertices = PROVINCES.flatMap(({ polygons }) => polygons.flat(2)).map(([x = 0, y = 0]) => ({ x, y }));

it('finds the place at a point of the plane again', () => {
  fc.assert(
    fc.property(fc.double({ min: 73, max: 136, noNaN: true }), fc.double({ min: 3, max: 54, noNaN: true }), (x, y) => {
      const found = unproject(project(x, y));
      expect(found.lon).toBeCloseTo(x, 6);
      expect(found.lat).toBeCloseTo(y, 6);
    }),
  );
});

it('shows the whole where no view is given or it comes no closer, wherever it looks', () => {
  fc.assert(
    fc.property(width, anyView, (wide, at) => {
      const [whole, same] = [frameOf(wide), frameOf(wide, { ...at, scale: 1 })];
      expect(same.middle).toEqual(whole.middle);
      expect(same.scale).toBe(whole.scale);
    }),
  );
});

it('keeps land in the picture and the picture in the whole, whatever is asked', () => {
  fc.assert(
    fc.property(width, anyView, (wide, at) => {
      const [frame, whole] = [frameOf(wide, at), frameOf(wide)];
      const corner = whole.toPicture({
        x: frame.middle.x - wide / frame.scale / 2,
        y: frame.middle.y - frame.height / frame.scale / 2,
      });
      const shown = { x: wide / frame.closer, y: frame.height / frame.closer };
      // Land near the rim of the whole may draw the picture over it, by less than itself.
      expect(corner.x).toBeGreaterThan(-shown.x);
      expect(corner.y).toBeGreaterThan(-shown.y);
      const inPicture = vertices
        .map(frame.toPicture)
        .some(({ x, y }) => x > 0 && y > 0 && x < wide && y < frame.height);
      // Deep in a large province no border is seen, but then it fills the picture.
      expect(inPicture || frame.closer > 3).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('keeps under the pointer what is there when it comes closer inland', () => {
  const at = { lon: 108, lat: 33, scale: 2 };
  const about = { x: 200, y: 300 };
  const before = frameOf(640, at);
  const after = frameOf(640, zoomedMap(640, at, 2, about));
  const under = (x: number, y: number) => ({
    x: before.middle.x + (x - 320) / before.scale,
    y: before.middle.y + (y - before.height / 2) / before.scale,
  });
  const found = after.toPicture(under(about.x, about.y));
  expect(found.x).toBeCloseTo(about.x, 6);
  expect(found.y).toBeCloseTo(about.y, 6);
});

it('comes no closer than the closest and no wider than the whole', () => {
  expect(zoomedMap(640, null, 100)?.scale).toBe(CLOSEST);
  expect(zoomedMap(640, { lon: 104, lat: 30, scale: 2 }, 0.5)).toBeNull();
  expect(zoomedMap(640, null, 0.5)).toBeNull();
});

it('moves the land with the hand, and the whole not at all', () => {
  const at = { lon: 108, lat: 33, scale: 4 };
  const city = project(107, 32);
  const before = frameOf(640, at).toPicture(city);
  const after = frameOf(640, movedMap(640, at, { x: 30, y: -20 })).toPicture(city);
  expect(after.x - before.x).toBeCloseTo(30, 6);
  expect(after.y - before.y).toBeCloseTo(-20, 6);
  expect(movedMap(640, null, { x: 30, y: 0 })).toBeNull();
});
