import type { Item } from '../layer.ts';
import { group, path, rect } from '../shapes.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import { barPaint, barTone, OUTLINE } from './bar-paint.ts';
import { barPath } from './bar-path.ts';
import type { Density } from './density.ts';
import type { PlacedBar } from './place-lanes.ts';

interface Look {
  readonly theme: ThemeName;
  readonly density: Density;
  readonly opacity: number;
  readonly tip: () => string;
}

/** A bar as a mark that stands for its programme. */
export function barItem(placed: PlacedBar, { theme, density, opacity, tip }: Look): Item {
  const { bar, extent, y, name } = placed;
  const { ink } = TOKENS[theme];
  const draft = bar.status === 'draft';
  const outline = barPath(extent, y, density.bar, draft ? OUTLINE / 2 : 0);
  const from = Math.min(extent.from, name?.x ?? extent.from);
  const to = Math.max(extent.to, name === null ? extent.to : name.x + name.width);
  // What answers to the pointer is the whole row and a little to either side: a bar alone is thinner than a fingertip.
  const reach = rect(from - 1, y + density.bar - density.pitch + 0.5, to - from + 2, density.pitch, {
    fill: 'transparent',
  });
  const drawn = path(
    outline,
    { ...barPaint(barTone(bar, theme), draft, theme), opacity },
    { hover: { ...(draft ? { stroke: ink } : { fill: ink }), opacity: 1 } },
  );
  return { shape: group([reach, drawn]), mark: { kind: 'programme', id: bar.id }, tip };
}
