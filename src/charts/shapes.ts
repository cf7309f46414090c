import type { CustomSeriesOption } from 'echarts/charts';
import { FONTS, TYPE } from './tokens.ts';

type RenderItem = NonNullable<CustomSeriesOption['renderItem']>;
/** One element of a picture, as a custom series of ECharts draws it. All lengths are CSS pixels of the picture. */
export type Shape = NonNullable<ReturnType<RenderItem>>;

export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly opacity?: number;
  readonly lineDash?: number[];
  readonly lineJoin?: CanvasLineJoin;
}

/** `hover` is how the shape looks under the pointer; a shape without it stays as it is. */
export interface Options {
  readonly hover?: Paint;
  readonly silent?: boolean;
  readonly cursor?: 'pointer' | 'default';
}

function states({ hover, silent }: Options) {
  return { silent: silent ?? false, ...(hover ? { emphasis: { style: hover } } : {}) };
}

export function rect(x: number, y: number, width: number, height: number, style: Paint, options: Options = {}): Shape {
  return { type: 'rect', shape: { x, y, width, height }, style, ...states(options) };
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, lineWidth = 1): Shape {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth, fill: 'none' }, silent: true };
}

export function circle(cx: number, cy: number, r: number, style: Paint, options: Options = {}): Shape {
  return { type: 'circle', shape: { cx, cy, r }, style, ...states(options) };
}

export function path(pathData: string, style: Paint, options: Options = {}): Shape {
  return { type: 'path', shape: { pathData }, style, ...states(options) };
}

export interface TextStyle {
  readonly fill: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  /** Colour of a halo that lifts the text off what lies under it. */
  readonly halo?: string;
}

export function text(x: number, y: number, content: string, style: TextStyle): Shape {
  const { fill, size = TYPE.small, bold = false, align = 'left', valign = 'middle', halo } = style;
  return {
    type: 'text',
    silent: true,
    style: {
      x,
      y,
      text: content,
      fill,
      font: `${bold ? 600 : 400} ${size}px ${FONTS.sans}`,
      align,
      verticalAlign: valign,
      ...(halo ? { stroke: halo, lineWidth: 3 } : {}),
    },
  };
}

/** A text that reads upwards from its foot, centred on a vertical line. */
export function turnedText(x: number, foot: number, content: string, style: TextStyle): Shape {
  return { ...text(0, 0, content, style), x, y: foot, rotation: Math.PI / 2 };
}

export function group(children: Shape[]): Shape {
  return { type: 'group', children };
}
