import type { Item } from '../layer.ts';
import { group, text } from '../shapes.ts';
import { TYPE } from '../tokens.ts';
import type { Drawing } from './drawing.ts';
import { hitArea } from './hit-area.ts';
import { yearTip } from './tooltip.ts';
import { yearLabels } from './year-labels.ts';

/** The years over their columns. */
export function years(drawing: Drawing): Item[] {
  const { heatmap, layout, tokens, choice } = drawing;
  const { grid, cell } = layout;
  const labels = yearLabels(heatmap.years, cell.width, TYPE.small);
  return heatmap.years.map((year, column) => {
    const x = grid.x + column * cell.width;
    const bold = choice.years.has(year);
    const fill = bold ? tokens.ink : tokens.soft;
    return {
      shape: group([
        hitArea(x + 1, 0, cell.width - 2, grid.top - 2, tokens),
        text(x + cell.width / 2, grid.top / 2, labels[column] ?? '', { fill, bold, align: 'center' }),
      ]),
      mark: { kind: 'year', year },
      tip: () => yearTip(year, drawing),
    };
  });
}
