import { beforeAll, describe, expect, it } from 'vitest';
import type { CityMap } from '#contract/answers/city-map.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import type { MapView } from '../chart.ts';
import { cityMapChart } from './city-map-chart.ts';
import { citySizes } from './city-sizes.ts';
import { contextOf, draw, textsIn } from './drawing.fixture.ts';
import { drawnSites } from './drawn-sites.ts';
import { frameOf } from './frame.ts';
import { boxesMeet } from './overlaps.ts';
import { sitesOf } from './sites.ts';

const WIDTHS = [288, 358, 640];
const VIEWS: readonly MapView[] = [
  { lon: 120, lat: 31, scale: 2 },
  { lon: 120.5, lat: 31, scale: 6 },
  { lon: 113.6, lat: 23, scale: 12 },
  { lon: 88, lat: 40, scale: 12 },
];

describe('Closer', () => {
  let map: CityMap;
  beforeAll(async () => {
    map = await createMemoryStore(await openDataset('data')).cities(NO_FILTER);
  });

  it('cuts no text and lays none over another', () => {
    for (const width of WIDTHS)
      for (const at of VIEWS) {
        const { svg, height } = draw(map, { ...contextOf(width), at });
        const texts = textsIn(svg);
        for (const [index, { content, box }] of texts.entries()) {
          expect(box.left, content).toBeGreaterThanOrEqual(-0.5);
          expect(box.left + box.width, content).toBeLessThanOrEqual(width + 0.5);
          expect(box.top + box.height, content).toBeLessThanOrEqual(height + 0.5);
          const over = texts.slice(index + 1).filter((other) => boxesMeet(box, other.box));
          expect(over.map((other) => `${content} over ${other.content} at ${width}`)).toEqual([]);
        }
      }
  });

  it('parts points that stood in one another’s way, and keeps their sizes', () => {
    const [sites, sizes] = [sitesOf(map.places), citySizes(640)];
    const strayed = (at: MapView | null) =>
      drawnSites(sites, frameOf(640, at), sizes, NO_FILTER).filter(
        ({ circle: { x, y }, home }) => Math.hypot(x - home.x, y - home.y) > 1,
      );
    const near = { lon: 120.5, lat: 31, scale: 8 };
    expect(strayed(null).length).toBeGreaterThan(10);
    expect(strayed(near).length).toBeLessThan(strayed(null).length / 3);
    const sizeOf = (at: MapView | null) =>
      new Map(drawnSites(sites, frameOf(640, at), sizes, NO_FILTER).map(({ site, circle }) => [site, circle.r]));
    for (const [site, r] of sizeOf(near)) expect(sizeOf(null).get(site)).toBe(r);
  });

  it('names places the whole map has no room to name', () => {
    const names = (at: MapView | null) =>
      textsIn(draw(map, { ...contextOf(640), at }).svg).map(({ content }) => content);
    const whole = names(null).join(' ');
    const inView = names({ lon: 120, lat: 31, scale: 4 }).filter((name) => !whole.includes(name));
    expect(inView.length).toBeGreaterThan(15);
  });

  it('tells the same news and description, and has nothing to come closer to in tiles', () => {
    const at = { lon: 120, lat: 31, scale: 4 };
    const [whole, closer] = [cityMapChart(map, contextOf(640)), cityMapChart(map, { ...contextOf(640), at })];
    for (const part of ['headline', 'alt', 'reading'] as const) expect(closer[part]).toEqual(whole[part]);
    expect(whole.area?.at).toBeNull();
    expect(closer.area?.at?.scale).toBe(4);
    const tiles = contextOf(640, {}, { form: 'tiles' });
    expect(cityMapChart(map, { ...tiles, at }).area).toBeNull();
    const drawn = (context: typeof tiles) => textsIn(draw(map, context).svg);
    expect(drawn({ ...tiles, at })).toEqual(drawn(tiles));
  });

  it('gives the place behind a click on its name', () => {
    const { option, markOf } = cityMapChart(map, contextOf(640));
    const marks = JSON.stringify(option).match(/"id":"names"[^]*?"data":(\[[^\]]*\])/)?.[1] ?? '[]';
    expect(marks).toContain('"code":"510100"');
    expect(markOf({ data: { mark: { kind: 'place', code: '510100' } } })).toEqual({ kind: 'place', code: '510100' });
  });
});
