import type { HeatmapColumn } from '#contract/answers/heatmap.ts';
import type { Item } from '../layer.ts';
import { group, line, type Shape, text, turnedText } from '../shapes.ts';
import { LINE } from './column-names.ts';
import type { Drawing } from './drawing.ts';
import { hitArea } from './hit-area.ts';
import { columnMark } from './marks.ts';
import { columnTip } from './tooltip.ts';

const FOOT = 5;

/** The name over one column, and from a higher tier a line down to it. */
function head(at: number, column: HeatmapColumn, { layout, tokens, choice }: Drawing): Shape[] {
  const { grid, cell, names } = layout;
  const { stand, tier, lines } = names;
  const x = grid.x + (at + 0.5) * cell.width;
  const level = at % names.tiers;
  const foot = grid.top - FOOT - level * tier;
  const bold = choice.columns.has(column.id);
  const style = { fill: bold ? tokens.ink : tokens.soft, bold };
  const own = lines[at] ?? [];
  const label =
    stand === 'turned'
      ? own.map((name) => turnedText(x, foot, name, style))
      : own.map((name, row) =>
          text(x, foot - (own.length - row - 0.5) * LINE + 1, name, { ...style, align: 'center' }),
        );
  return level === 0 ? label : [line(x, foot + 1, x, grid.top - 1, tokens.line), ...label];
}

/** The names over the columns. */
export function columnHeads(drawing: Drawing): Item[] {
  const { heatmap, layout, tokens } = drawing;
  const { grid, cell } = layout;
  return heatmap.columns.map((column, at) => ({
    shape: group([
      hitArea(grid.x + at * cell.width + 1, 0, Math.max(1, cell.width - 2), grid.top - 2, tokens),
      ...head(at, column, drawing),
    ]),
    mark: columnMark(heatmap.by, column.id),
    tip: () => columnTip(column, at, drawing),
  }));
}
