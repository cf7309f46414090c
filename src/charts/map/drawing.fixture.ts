import type { CityMap } from '#contract/answers/city-map.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS, type Options } from '#contract/options.ts';
import type { ChartContext } from '../chart.ts';
import { init } from '../engine.ts';
import { textWidth } from '../text-width.ts';
import { cityMapChart } from './city-map-chart.ts';
import type { Box } from './overlaps.ts';

/** A picture asked for in English and light, unless told. */
export function contextOf(width: number, filter: Partial<Filter> = {}, options: Partial<Options> = {}): ChartContext {
  const whole = { ...NO_FILTER, ...filter };
  return {
    lang: whole.lang,
    theme: 'light',
    width,
    today: '2026-11-25',
    filter: whole,
    options: { ...DEFAULT_OPTIONS, ...options },
    open: null,
  };
}

/** The map as SVG and its height in pixels. */
export function draw(map: CityMap, context: ChartContext): { svg: string; height: number } {
  const { option, height } = cityMapChart(map, context);
  const instance = init(null, null, { renderer: 'svg', ssr: true, width: context.width, height });
  instance.setOption(option);
  const svg = instance.renderToSVGString();
  instance.dispose();
  return { svg, height };
}

interface DrawnText {
  readonly content: string;
  readonly size: number;
  readonly box: Box;
}

const SHARE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Every text of the picture with its size and the room it takes. */
export function textsIn(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', written = '']) => {
    const content = written.replaceAll('&#39;', "'");
    const read = (pattern: RegExp) => pattern.exec(attributes)?.[1] ?? '';
    const [x, y] = [Number(read(/ x="([^"]*)"/)), Number(read(/ y="([^"]*)"/))];
    const size = Number(read(/(\d+)px/));
    const width = textWidth(content, size);
    return {
      content,
      size,
      box: { left: x - (SHARE[read(/text-anchor="([^"]*)"/)] ?? 0) * width, top: y - size / 2, width, height: size },
    };
  });
}
