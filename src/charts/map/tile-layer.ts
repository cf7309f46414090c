import type { CustomSeriesOption } from 'echarts/charts';
import type { MapProvince } from '#contract/answers/city-map.ts';
import type { ChartContext } from '../chart.ts';
import { readableOn } from '../contrast.ts';
import { type Item, layer } from '../layer.ts';
import { circle, group, type Paint, rect, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { TOKENS, TYPE } from '../tokens.ts';
import { landPaint } from './land-paint.ts';
import type { Shade } from './shade.ts';
import type { tileLayout } from './tile-layout.ts';
import { tileName } from './tile-name.ts';

/** Pixels from line to line of a name, and around it. */
const LINE = 14;
const PAD = 1;
const LARGEST_NUMBER = 22;
/** How far the sign of a chosen city, as the map has it, stands from the corner of its tile. */
const CITY = 7;

/** What the tiles of a picture are drawn from; `heldIn` is asked by the id of a province. */
export interface Tiles {
  readonly provinces: readonly MapProvince[];
  readonly heldIn: (province: string) => number;
  /** The names of its chosen cities. */
  readonly chosenIn: (province: string) => readonly string[];
  /** How many of these came since the day compared with. */
  readonly cameTo: (province: string) => number;
  readonly shade: Shade;
  readonly tipOf: (province: MapProvince) => string;
}

/** What is written in a tile. */
interface Words {
  readonly name: string;
  readonly code: string;
  readonly held: number;
  readonly came: number;
  readonly cities: readonly string[];
}

/** The 31 tiles: a name, a number where there is one, and the paint the land of the map has. */
export function tileLayer(
  { side, tiles }: ReturnType<typeof tileLayout>,
  { provinces, heldIn, chosenIn, cameTo, shade, tipOf }: Tiles,
  { lang, theme, filter }: Pick<ChartContext, 'lang' | 'theme' | 'filter'>,
): CustomSeriesOption {
  const { land, seal, paper, ink, soft } = TOKENS[theme];
  const byId = new Map(provinces.map((province) => [province.province, province]));
  const size = Math.round(Math.min(LARGEST_NUMBER, Math.max(TYPE.small, side * 0.24)));

  /** The names of chosen cities where all of them fit under what else stands in the tile, else none. */
  function citiesThatFit(cities: readonly string[], lines: number): readonly string[] {
    const room = side - 2 * PAD;
    const fit = (lines + cities.length) * LINE + size <= room;
    return fit && cities.every((name) => textWidth(name, TYPE.small, true) <= room) ? cities : [];
  }

  function words(tile: Words, ground: string, x: number, y: number): Shape[] {
    const { name, code, held, came } = tile;
    const names = tileName(name, code, side - 2 * PAD, Math.floor((side - 2 * PAD - size) / LINE));
    const cities = citiesThatFit(tile.cities, names.length);
    const fill = readableOn(ground, ink, paper);
    const top = y + (side - (names.length + cities.length) * LINE - (held > 0 ? size : 0)) / 2;
    const written = names.map((entry, at) =>
      text(x + side / 2, top + (at + 0.5) * LINE, entry, { fill, align: 'center' }),
    );
    const below = top + names.length * LINE + (held > 0 ? size : 0);
    const chosen = cities.map((city, at) =>
      text(x + side / 2, below + (at + 0.5) * LINE, city, { fill, bold: true, align: 'center' }),
    );
    if (held === 0) return [...written, ...chosen];
    const both = `${held} +${came}`;
    const number = came > 0 && textWidth(both, size, true) <= side - 2 * PAD ? both : String(held);
    const under = top + names.length * LINE + size / 2;
    return [...written, ...chosen, text(x + side / 2, under, number, { fill, size, bold: true, align: 'center' })];
  }

  const items = tiles.map(({ id: code, x, y }): Item => {
    const id = `CN-${code}`;
    const province = byId.get(id);
    if (province === undefined) {
      const shapes = [
        rect(x, y, side, side, { fill: land }, { silent: true }),
        ...words({ name: code, code, held: 0, came: 0, cities: [] }, land, x, y),
      ];
      return { shape: group(shapes), key: id, mark: null };
    }
    const known = landPaint(province, TOKENS[theme], { step: shade.stepOf(province) });
    const fill = known.fill ?? land;
    const cities = chosenIn(id);
    const chosen = filter.province.includes(id) || cities.length > 0;
    const paint: Paint = chosen ? { fill, stroke: seal, lineWidth: 2 } : known;
    return {
      shape: group([
        rect(x, y, side, side, paint, { hover: { ...paint, stroke: chosen ? seal : soft, lineWidth: 2 } }),
        ...words({ name: province.name[lang], code, held: heldIn(id), came: cameTo(id), cities }, fill, x, y),
        ...(cities.length > 0
          ? [circle(x + side - CITY, y + CITY, CITY / 2, { fill: paper, stroke: seal, lineWidth: 2 })]
          : []),
      ]),
      key: id,
      mark: { kind: 'province', id },
      tip: () => tipOf(province),
    };
  });
  return layer('tiles', items);
}
