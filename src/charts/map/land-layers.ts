import type { CustomSeriesOption } from 'echarts/charts';
import type { MapProvince } from '#contract/answers/city-map.ts';
import { ground, type Item, layer } from '../layer.ts';
import { path } from '../shapes.ts';
import type { Tokens } from '../tokens.ts';
import { areaPath } from './area-path.ts';
import type { Frame } from './frame.ts';
import { PROVINCES, SURROUNDINGS } from './geometry.ts';
import { landPaint } from './land-paint.ts';
import type { Shade } from './shade.ts';
import type { Area } from './topology.ts';
import { withinFrame } from './within-frame.ts';

/** A shape under the pointer is lifted: land must not be lifted over the cities, whose layers have ECharts' own z of 2. */
const UNDER_ALL = 1;

/** The land under the cities: what the dataset does not cover, and the provinces, those chosen on top. */
export function landLayers(
  provinces: readonly MapProvince[],
  frame: Frame,
  chosen: readonly string[],
  shade: Shade | null,
  tokens: Tokens,
  tipOf: (province: MapProvince) => string,
): CustomSeriesOption[] {
  const { abroad, land, blush, seal, paper, soft } = tokens;
  const byId = new Map(provinces.map((province) => [province.province, province]));
  const item = (area: Area): Item => {
    const province = byId.get(area.id);
    const isChosen = chosen.includes(area.id);
    const known =
      province === undefined
        ? { fill: land, stroke: paper, lineWidth: 0.75 }
        : landPaint(province, tokens, shade && { step: shade.stepOf(province) });
    const paint = isChosen
      ? { fill: (shade === null ? null : known.fill) ?? blush, stroke: seal, lineWidth: 1.5 }
      : known;
    return {
      shape: withinFrame(
        frame,
        path(
          areaPath(area, frame),
          { ...paint, lineJoin: 'round' },
          province === undefined
            ? { silent: true }
            : { hover: { ...paint, stroke: isChosen ? seal : soft, lineWidth: 1.25 } },
        ),
      ),
      key: area.id,
      mark: province === undefined ? null : { kind: 'province', id: area.id },
      ...(province === undefined ? {} : { tip: () => tipOf(province) }),
    };
  };
  const stacked = PROVINCES.toSorted((a, b) => Number(chosen.includes(a.id)) - Number(chosen.includes(b.id)));
  const surroundings = SURROUNDINGS.map((area) => withinFrame(frame, path(areaPath(area, frame), { fill: abroad })));
  return [
    { ...ground('surroundings', surroundings), z: UNDER_ALL },
    { ...layer('provinces', stacked.map(item)), z: UNDER_ALL },
  ];
}
