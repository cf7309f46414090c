import type { CustomSeriesOption } from 'echarts/charts';
import type { MapProvince } from '#contract/answers/city-map.ts';
import type { ChartContext } from '../chart.ts';
import { readableOn } from '../contrast.ts';
import { type Item, layer } from '../layer.ts';
import { group, type Paint, rect, type Shape, text } from '../shapes.ts';
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

/** What the tiles of a picture are drawn from; `heldIn` is asked by the id of a province. */
export interface Tiles {
  readonly provinces: readonly MapProvince[];
  readonly heldIn: (province: string) => number;
  /** How many of these came since the day compared with. */
  readonly cameTo: (province: string) => number;
  readonly shade: Shade;
  readonly tipOf: (province: MapProvince) => string;
}

/** The 31 tiles: a name, a number where there is one, and the paint the land of the map has. */
export function tileLayer(
  { side, tiles }: ReturnType<typeof tileLayout>,
  { provinces, heldIn, cameTo, shade, tipOf }: Tiles,
  { lang, theme, filter }: Pick<ChartContext, 'lang' | 'theme' | 'filter'>,
): CustomSeriesOption {
  const { land, seal, paper, ink, soft } = TOKENS[theme];
  const byId = new Map(provinces.map((province) => [province.province, province]));
  const size = Math.round(Math.min(LARGEST_NUMBER, Math.max(TYPE.small, side * 0.24)));

  function words(
    name: string,
    code: string,
    held: number,
    came: number,
    ground: string,
    x: number,
    y: number,
  ): Shape[] {
    const names = tileName(name, code, side - 2 * PAD, Math.floor((side - 2 * PAD - size) / LINE));
    const fill = readableOn(ground, ink, paper);
    const top = y + (side - names.length * LINE - (held > 0 ? size : 0)) / 2;
    const written = names.map((entry, at) =>
      text(x + side / 2, top + (at + 0.5) * LINE, entry, { fill, align: 'center' }),
    );
    if (held === 0) return written;
    const both = `${held} +${came}`;
    const number = came > 0 && textWidth(both, size, true) <= side - 2 * PAD ? both : String(held);
    const under = top + names.length * LINE + size / 2;
    return [...written, text(x + side / 2, under, number, { fill, size, bold: true, align: 'center' })];
  }

  const items = tiles.map(({ id: code, x, y }): Item => {
    const id = `CN-${code}`;
    const province = byId.get(id);
    if (province === undefined) {
      const shapes = [rect(x, y, side, side, { fill: land }, { silent: true }), ...words(code, code, 0, 0, land, x, y)];
      return { shape: group(shapes), key: id, mark: null };
    }
    const known = landPaint(province, TOKENS[theme], { step: shade.stepOf(province) });
    const fill = known.fill ?? land;
    const chosen = filter.province.includes(id);
    const paint: Paint = chosen ? { fill, stroke: seal, lineWidth: 2 } : known;
    return {
      shape: group([
        rect(x, y, side, side, paint, { hover: { ...paint, stroke: chosen ? seal : soft, lineWidth: 2 } }),
        ...words(province.name[lang], code, heldIn(id), cameTo(id), fill, x, y),
      ]),
      key: id,
      mark: { kind: 'province', id },
      tip: () => tipOf(province),
    };
  });
  return layer('tiles', items);
}
