import type { Chart } from '../chart.ts';
import { type Fitted, fitChart } from './fit-chart.ts';
import { type Block, type Paragraph, paragraphs } from './paragraphs.ts';
import type { SheetType } from './sheet-type.ts';

export interface Contents {
  readonly width: number;
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
/** Share of a sheet of a given height that the chart has at least, where it stands below the head. */
const LEAST_CHART = 0.45;
/** Charts are drawn with type of this size. */
const CHART_TYPE = 12.5;

/** The gaps between the parts. */
const gapOf = ({ small }: SheetType) => Math.round(small * 1.5);
/** Type in the chart never becomes larger than that around it. */
const mostOf = ({ small }: SheetType) => Math.max(1, small / CHART_TYPE);

const centred = (x: number, room: number, { width, scale }: Fitted) => x + (room - width * scale) / 2;

/** Head and foot of a sheet whose parts stand below one another, and the room they leave. */
function stack({ width, type, ...contents }: Contents) {
  const { margin } = type;
  const gap = gapOf(type);
  const room = width - 2 * margin;
  const head = paragraphs(contents.head, room);
  const foot = paragraphs(contents.foot, room);
  const top = margin + gap * 0.6;
  const chartTop = Math.round(top + head.height + gap);
  const below = foot.height + gap * 1.6 + margin * 0.8;
  const placed = (height: number, fitted: Fitted): Placed => {
    const footTop = Math.round(height - margin * 0.8 - foot.height);
    return {
      height,
      head: { ...head, x: margin, y: top },
      foot: { ...foot, x: margin, y: footTop },
      fitted,
      at: { x: centred(margin, room, fitted), y: chartTop },
      rules: { x: margin, width: room, top: margin, foot: Math.round(footTop - gap * 0.6) },
    };
  };
  return { room, chartTop, below, placed };
}

/** Head, chart and foot below one another, the chart as large as it is drawn. */
export function asHighAsNeeded(contents: Contents): Placed {
  const { room, chartTop, below, placed } = stack(contents);
  const fitted = fitChart(contents.drawAt, { width: room, height: null, most: 1 });
  return placed(Math.ceil(chartTop + fitted.chart.height * fitted.scale + below), fitted);
}

/** The same at a given height; null where texts would leave the chart too little of it. */
export function above(contents: Contents, height: number): Placed | null {
  const { room, chartTop, below, placed } = stack(contents);
  const left = height - chartTop - below;
  if (left < height * LEAST_CHART) return null;
  return placed(height, fitChart(contents.drawAt, { width: room, height: left, most: mostOf(contents.type) }));
}

/** Head and foot in a column of their own, the chart beside them at the whole height; null where texts are higher than that. */
export function beside({ width, type, ...contents }: Contents, height: number): Placed | null {
  const { margin } = type;
  const gap = gapOf(type);
  const column = Math.round(width * ASIDE);
  const head = paragraphs(contents.head, column);
  const foot = paragraphs(contents.foot, column);
  if (head.height + foot.height + gap * 2.2 > height - 2 * margin) return null;
  const x = margin + column + gap * 1.6;
  const fitted = fitChart(contents.drawAt, {
    width: width - margin - x,
    height: height - 2 * margin,
    most: mostOf(type),
  });
  const footTop = Math.round(height - margin - foot.height);
  return {
    height,
    head: { ...head, x: margin, y: margin + gap * 0.6 },
    foot: { ...foot, x: margin, y: footTop },
    fitted,
    at: { x: centred(x, width - margin - x, fitted), y: margin },
    rules: { x: margin, width: column, top: margin, foot: Math.round(footTop - gap * 0.6) },
  };
}
