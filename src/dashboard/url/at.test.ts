import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLOSEST } from '#charts/map/zoom-range.ts';
import { BLANK_VIEW, readView, writeView } from './view.ts';

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const view = fc.record({
  lon: hundredths(-180, 180),
  lat: hundredths(-90, 90),
  scale: hundredths(1.01, CLOSEST),
});

it('keeps the part the map shows in the address, and gives the same address back', () => {
  fc.assert(
    fc.property(view, (at) => {
      const address = writeView({ ...BLANK_VIEW, at });
      const read = readView(`?${address}`);
      expect(address).toBe(`at=${at.lon},${at.lat},${at.scale}`);
      expect(read.view.at).toEqual(at);
      expect(read.faults).toEqual([]);
    }),
  );
});

it('writes no more digits than a pixel is worth, and reads what it wrote', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(number(-180, 180), number(-90, 90), number(1.01, CLOSEST), (lon, lat, scale) => {
      const address = writeView({ ...BLANK_VIEW, at: { lon, lat, scale } });
      expect(address).toMatch(/^at=-?\d+(\.\d{1,2})?,-?\d+(\.\d{1,2})?,\d+(\.\d{1,2})?$/);
      expect(readView(`?${address}`).faults).toEqual([]);
      expect(writeView(readView(`?${address}`).view)).toBe(address);
    }),
  );
});

it('drops what is no part of the map and says so', () => {
  const wrong = ['104', '104,30', '104,30,', '104,30,4,5', '104;30;4', 'a,b,c', '181,30,4', '104,91,4', '104,30,0.5'];
  for (const text of [...wrong, '104,30,1', '104,30,12.5', '104,30,1e1', ' 104,30,4', '104.,30,4', 'NaN,30,4']) {
    const { view: read, faults } = readView(`?at=${text}`);
    expect(
      faults.map(({ key, reason }) => [key, reason]),
      text,
    ).toEqual([['at', 'malformed']]);
    expect(read.at).toBeNull();
  }
  expect(readView('?at=104,30,4&at=105,30,4').faults.map(({ reason }) => reason)).toEqual(['repeated']);
});

it('leaves a view of the whole map without a part', () => {
  expect(readView('').view.at).toBeNull();
  expect(writeView(readView('?at=').view)).toBe('');
});
