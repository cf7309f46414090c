import type { Heatmap } from '#contract/answers/heatmap.ts';
import type { Language } from '#contract/vocabulary.ts';
import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { columnWidths, ROOMY } from './column-widths.ts';
import { rowName } from './row-name.ts';
import type { Blocks, OrderedRow } from './row-order.ts';

const HEADER = 24;
const ROW = 22;
const BLOCK_GAP = 10;
const LEGEND = { height: 30, middle: 18 };
const INDENT = 12;
export const NAME_GAP = 6;

/** A row with its place and the name that fits there: `y` is its upper edge, `indent` where its name begins. */
export interface PlacedRow extends OrderedRow {
  readonly y: number;
  readonly indent: number;
  readonly label: string;
}

/** Where everything stands, in CSS pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Size of the type of the names. */
  readonly textSize: number;
  readonly grid: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly cell: { readonly width: number; readonly height: number };
  readonly totals: { readonly x: number; readonly width: number; readonly bars: boolean };
  readonly blocks: readonly (readonly PlacedRow[])[];
  /** Middle of the line of the legend. */
  readonly legendY: number;
}

/** What a layout depends on beside the width. */
export interface Contents {
  readonly heatmap: Heatmap;
  readonly blocks: Blocks;
  readonly lang: Language;
  readonly shortNames: Readonly<Record<string, string>>;
}

export function layoutOf(width: number, { heatmap, blocks, lang, shortNames }: Contents): Layout {
  const textSize = width < ROOMY ? TYPE.small : TYPE.label;
  const indentOf = ({ indented }: OrderedRow) => (indented ? INDENT : 0);
  const labelIn = (room: number, ordered: OrderedRow) => {
    const { sector, name, headline } = ordered.row;
    return rowName(name[lang], shortNames[sector], room - indentOf(ordered) - NAME_GAP, textSize, headline);
  };
  const widthIn = (room: number, ordered: OrderedRow) =>
    indentOf(ordered) + textWidth(labelIn(room, ordered), textSize, ordered.row.headline) + NAME_GAP;

  const widths = columnWidths(width, {
    years: heatmap.years.length,
    maxCount: Math.max(0, ...heatmap.rows.flatMap(({ counts }) => counts)),
    maxTotal: Math.max(0, ...heatmap.rows.map(({ total }) => total)),
    namesIn: (room) => Math.max(0, ...blocks.flat().map((ordered) => widthIn(room, ordered))),
  });
  const above = (block: number, row: number) =>
    blocks.slice(0, block).reduce((rows, { length }) => rows + length, row) * ROW + block * BLOCK_GAP;
  const bottom = HEADER + blocks.flat().length * ROW + Math.max(0, blocks.length - 1) * BLOCK_GAP;
  return {
    width,
    height: bottom + LEGEND.height,
    textSize,
    grid: { x: widths.names, top: HEADER, bottom },
    cell: { width: widths.cell, height: ROW },
    totals: { x: width - widths.totals, width: widths.totals, bars: widths.bars },
    blocks: blocks.map((block, at) =>
      block.map((ordered, index) => ({
        ...ordered,
        y: HEADER + above(at, index),
        indent: indentOf(ordered),
        label: labelIn(widths.names, ordered),
      })),
    ),
    legendY: bottom + LEGEND.middle,
  };
}
