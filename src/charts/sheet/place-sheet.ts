import type { Chart } from '../chart.ts';
import { type Fitted, fitChart } from './fit-chart.ts';
import { type Block, type Paragraph, paragraphs } from './paragraphs.ts';
import type { SheetType } from './sheet-type.ts';

export interface Contents {
  readonly width: number;
  readonly height: number | null;
  readonly type: SheetType;
  readonly head: readonly Paragraph[];
  readonly foot: readonly Paragraph[];
  readonly drawAt: (width: number) => Chart;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands on the sheet, in pixels. */
export interface Placed {
  readonly height: number;
  readonly head: Block & Point;
  readonly foot: Block & Point;
  readonly fitted: Fitted;
  readonly at: Point;
  /** The rule at the top and the one above the foot. */
  readonly rules: { readonly x: number; readonly width: number; readonly top: number; readonly foot: number };
}

/** Share of a broad sheet that texts beside the chart take. */
const ASIDE = 0.27;
/** Charts are drawn with type of this size. */
const CHART_TYPE = 12.5;

/** The gaps between the parts. */
const gapOf = ({ small }: SheetType) => Math.round(small * 1.5);
/** Type in the chart never becomes larger than that around it. */
const mostOf = ({ small }: SheetType) => Math.max(1, small / CHART_TYPE);

/** Head, chart and foot below one another. */
export function above({ width, height, type, ...contents }: Contents): Placed {
  const { margin } = type;
  const gap = gapOf(type);
  const room = width - 2 * margin;
  const head = paragraphs(contents.head, room);
  const foot = paragraphs(contents.foot, room);
  const top = margin + gap * 0.6;
  const chartTop = Math.round(top + head.height + gap);
  const below = foot.height + gap * 1.6 + margin * 0.8;
  const fitted = fitChart(
    contents.drawAt,
    height === null
      ? { width: room, height, most: 1 }
      : { width: room, height: height - chartTop - below, most: mostOf(type) },
  );
  const whole = height ?? Math.ceil(chartTop + fitted.chart.height * fitted.scale + below);
  const footTop = Math.round(whole - margin * 0.8 - foot.height);
  return {
    height: whole,
    head: { ...head, x: margin, y: top },
    foot: { ...foot, x: margin, y: footTop },
    fitted,
    at: { x: margin, y: chartTop },
    rules: { x: margin, width: room, top: margin, foot: Math.round(footTop - gap * 0.6) },
  };
}

/** Head and foot in a column of their own, the chart beside them at the whole height. */
export function beside({ width, height, type, ...contents }: Contents): Placed {
  const { margin } = type;
  const gap = gapOf(type);
  const whole = height ?? width;
  const column = Math.round(width * ASIDE);
  const head = paragraphs(contents.head, column);
  const foot = paragraphs(contents.foot, column);
  const x = margin + column + gap * 1.6;
  const fitted = fitChart(contents.drawAt, {
    width: width - margin - x,
    height: whole - 2 * margin,
    most: mostOf(type),
  });
  const footTop = Math.round(whole - margin - foot.height);
  return {
    height: whole,
    head: { ...head, x: margin, y: margin + gap * 0.6 },
    foot: { ...foot, x: margin, y: footTop },
    fitted,
    at: { x, y: margin },
    rules: { x: margin, width: column, top: margin, foot: Math.round(footTop - gap * 0.6) },
  };
}
