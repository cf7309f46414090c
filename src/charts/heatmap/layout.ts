import type { Heatmap } from '#contract/answers/heatmap.ts';
import type { Language } from '#contract/vocabulary.ts';
import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { type ColumnNames, columnNames } from './column-names.ts';
import { columnWidths, ROOMY } from './column-widths.ts';
import { rowName } from './row-name.ts';
import type { Blocks, OrderedRow } from './row-order.ts';

const ROW = 22;
const BLOCK_GAP = 10;
const LEGEND = { line: 20, before: 8, after: 2 };
const INDENT = { narrow: 8, roomy: 12 };
/** Room for the triangle before the names, where any row has one. */
export const GUTTER = 14;
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
  /** The names over the columns, which end at the top of the grid. */
  readonly names: ColumnNames;
  readonly grid: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly cell: { readonly width: number; readonly height: number };
  readonly totals: { readonly x: number; readonly width: number; readonly bars: boolean };
  readonly blocks: readonly (readonly PlacedRow[])[];
  /** Middle of the first line of the legend, and the distance to the next. */
  readonly legend: { readonly y: number; readonly line: number };
}

/** What a layout depends on beside the width. */
export interface Contents {
  readonly heatmap: Heatmap;
  readonly blocks: Blocks;
  readonly lang: Language;
  readonly shortNames: Readonly<Record<string, readonly string[]>>;
  readonly shortColumns: Readonly<Record<string, string>>;
  /** Lines the legend takes in this width. */
  readonly legendLines: number;
}

export function layoutOf(width: number, contents: Contents): Layout {
  const { heatmap, blocks, lang, shortNames, shortColumns, legendLines } = contents;
  const textSize = width < ROOMY ? TYPE.small : TYPE.label;
  const indent = width < ROOMY ? INDENT.narrow : INDENT.roomy;
  const gutter = blocks.flat().some(({ fold }) => fold !== null) ? GUTTER : 0;
  const indentOf = ({ indented }: OrderedRow) => gutter + (indented ? indent : 0);
  const labelIn = (room: number, ordered: OrderedRow) => {
    const { sector, name, headline } = ordered.row;
    return rowName(name[lang], shortNames[sector] ?? [], room - indentOf(ordered) - NAME_GAP, textSize, headline);
  };
  const widthIn = (room: number, ordered: OrderedRow) =>
    indentOf(ordered) + textWidth(labelIn(room, ordered), textSize, ordered.row.headline) + NAME_GAP;

  const shown = blocks.flat();
  const widths = columnWidths(width, {
    count: heatmap.columns.length,
    maxCount: Math.max(0, ...shown.flatMap(({ row }) => row.counts)),
    maxTotal: Math.max(0, ...shown.map(({ row }) => row.total)),
    namesIn: (room) => Math.max(0, ...shown.map((ordered) => widthIn(room, ordered))),
  });
  const names = columnNames(heatmap, widths.cell, lang, shortColumns);
  const top = names.height;
  const above = (block: number, row: number) =>
    blocks.slice(0, block).reduce((rows, { length }) => rows + length, row) * ROW + block * BLOCK_GAP;
  const bottom = top + shown.length * ROW + Math.max(0, blocks.length - 1) * BLOCK_GAP;
  return {
    width,
    height: bottom + LEGEND.before + legendLines * LEGEND.line + LEGEND.after,
    textSize,
    names,
    grid: { x: widths.names, top, bottom },
    cell: { width: widths.cell, height: ROW },
    totals: { x: width - widths.totals, width: widths.totals, bars: widths.bars },
    blocks: blocks.map((block, at) =>
      block.map((ordered, index) => ({
        ...ordered,
        y: top + above(at, index),
        indent: indentOf(ordered),
        label: labelIn(widths.names, ordered),
      })),
    ),
    legend: { y: bottom + LEGEND.before + LEGEND.line / 2, line: LEGEND.line },
  };
}
