import { expect, it } from 'vitest';
import { OPTIONS } from '#contract/options.ts';
import { TOKENS } from '../tokens.ts';
import { allProvinces } from './all-provinces.fixture.ts';
import { cityMapChart } from './city-map-chart.ts';
import { contextOf, draw, textsIn } from './drawing.fixture.ts';
import { EVERY_KIND } from './map-answer.fixture.ts';
import { boxesMeet } from './overlaps.ts';
import { TILE_GRID } from './tile-grid.ts';

const WIDTHS = [288, 320, 358, 460, 640, 1440];
const ANSWER = allProvinces();
const tiles = (width: number, filter = {}) => contextOf(width, filter, { form: 'tiles' });
const contents = (svg: string) => textsIn(svg).map(({ content }) => content);

it.each(OPTIONS.shade.values)('keeps its texts whole and apart when shaded by %s', (shade) => {
  for (const width of WIDTHS) {
    const texts = textsIn(draw(ANSWER, contextOf(width, {}, { form: 'tiles', shade })).svg);
    for (const [index, { content, box }] of texts.entries()) {
      expect(box.left + box.width, content).toBeLessThanOrEqual(width + 0.5);
      const over = texts.slice(index + 1).filter((other) => boxesMeet(box, other.box));
      expect(over.map((other) => `${content} over ${other.content} at ${width}`)).toEqual([]);
    }
  }
});

it('names every province in full where there is room and by its code where there is none', () => {
  const wide = contents(draw(ANSWER, tiles(640)).svg);
  for (const { name } of ANSWER.provinces) for (const word of name.en.split(' ')) expect(wide).toContain(word);
  const narrow = contents(draw(ANSWER, tiles(288)).svg);
  expect(narrow).toEqual(expect.arrayContaining(['HL', 'NM', 'GD']));
  expect(contents(draw(ANSWER, tiles(640, { lang: 'zh' })).svg)).toContain('黑龙江');
});

it('draws a tile for each province, whatever the answer has of it', () => {
  const texts = contents(draw({ ...EVERY_KIND, provinces: [] }, tiles(640)).svg);
  expect(texts).toEqual(expect.arrayContaining(TILE_GRID.map(({ id }) => id)));
});

it('counts what a province and its places hold, not what is pending, and prints no nought', () => {
  const texts = contents(draw(EVERY_KIND, tiles(640)).svg);
  const after = (name: string) => texts[texts.indexOf(name) + 1];
  expect(after('Sichuan')).toBe('4');
  expect(after('Hunan')).toBe('3');
  expect(after('Jiangsu')).toBe('1');
  expect(texts).not.toContain('0');
});

it('marks the chosen province with the accent, and no other', () => {
  const marked = (filter = {}) =>
    draw(ANSWER, tiles(640, filter)).svg.split(`stroke="${TOKENS.light.seal}"`).length - 1;
  expect(marked()).toBe(0);
  expect(marked({ province: ['CN-HN'] })).toBe(1);
});

it('draws the edge that tells what was searched', () => {
  const dashed = draw(ANSWER, tiles(640)).svg.match(/stroke-dasharray/g) ?? [];
  // Two tiles, and the key's entry of each.
  expect(dashed).toHaveLength(4);
});

it('says that it shows no border, and credits no outline', () => {
  const texts = contents(draw(ANSWER, tiles(640)).svg).join(' ');
  expect(texts).toMatch(/no border.*not to scale/);
  expect(texts).not.toContain('Natural Earth');
});

it('tells the same news as the map, and describes itself as tiles', () => {
  const [map, grid] = [cityMapChart(ANSWER, contextOf(640)), cityMapChart(ANSWER, tiles(640))];
  expect(grid.headline).toBe(map.headline);
  expect(grid.alt).toMatch(/^A tile for each of the 31 provinces/);
  expect(grid.reading).not.toBe(map.reading);
});

it('gives the province behind a click on its tile', () => {
  const { option, markOf } = cityMapChart(ANSWER, tiles(640));
  const marks = JSON.stringify(option).match(/\{"kind":"province"[^}]*\}/g) ?? [];
  const read = marks.map((mark) => markOf({ data: { value: 0, mark: JSON.parse(mark) as unknown } }));
  expect(read).toHaveLength(31);
  expect(read).toContainEqual({ kind: 'province', id: 'CN-SC' });
});

it('marks the tile of the province a chosen city lies in, and names the city where it fits', () => {
  const code = ANSWER.places.find(({ province }) => province === 'CN-HN')?.code ?? '';
  const [none, wide, narrow] = [tiles(640), tiles(640, { city: [code] }), tiles(288, { city: [code] })].map(
    (context) => draw(ANSWER, context).svg,
  );
  const seals = (svg = '') => svg.split(`stroke="${TOKENS.light.seal}"`).length - 1;
  // The outline of the tile and the ringed dot in its corner.
  expect([seals(none), seals(wide), seals(narrow)]).toEqual([0, 2, 2]);
  expect(contents(draw(EVERY_KIND, tiles(640, { city: ['510100'] })).svg)).toContain('Chengdu');
  expect(contents(draw(EVERY_KIND, tiles(288, { city: ['510100'] })).svg)).not.toContain('Chengdu');
});
