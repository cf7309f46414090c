import type { Language } from '#contract/vocabulary.ts';
import { formatDate } from '../format-date.ts';
import type { Item } from '../layer.ts';
import { group, path, rect } from '../shapes.ts';
import { tip } from '../tip.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import type { Density } from './density.ts';
import type { PlacedBar } from './place-lanes.ts';

const REACH = 5;

function diamond(x: number, y: number, half: number): string {
  return `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
}

/** The dated steps of a bar as small diamonds on it; one that falls before or after the bar hangs on a thread. */
export function stepItems(
  { bar, extent: { from, to }, steps, y }: PlacedBar,
  density: Density,
  opacity: number,
  lang: Language,
  theme: ThemeName,
): Item[] {
  const { ink, paper, soft, seal } = TOKENS[theme];
  const middle = y + density.bar / 2;
  return steps.map(({ x, steps: together }) => ({
    shape: group([
      ...(x < from || x > to
        ? [
            path(
              `M${x < from ? from : to} ${middle}H${x}`,
              { fill: 'none', stroke: soft, lineWidth: 1, lineDash: [1, 3], opacity },
              { silent: true },
            ),
          ]
        : []),
      rect(x - REACH, middle - REACH, REACH * 2, REACH * 2, { fill: 'transparent' }),
      path(
        diamond(x, middle, density.step),
        { fill: ink, stroke: paper, lineWidth: 1, opacity },
        { hover: { fill: seal, opacity: 1 } },
      ),
    ]),
    mark: { kind: 'programme', id: bar.id },
    tip: () =>
      tip(
        bar.shortTitle,
        together.map(({ date, text }) => `${formatDate(date, lang)}: ${text}`),
      ),
  }));
}
