import { type ThemeName, TOKENS } from '../tokens.ts';
import { drawAlone } from './draw-alone.ts';
import type { Placed } from './place-sheet.ts';

const CLIP = 'sheet-chart';
const short = (length: number) => String(Number(length.toFixed(2)));

/** Elements of SVG at another place, and scaled as a whole. */
export function moved(x: number, y: number, elements: string, scale = 1): string {
  const scaled = scale === 1 ? '' : ` scale(${Number(scale.toFixed(5))})`;
  return `<g transform="translate(${short(x)} ${short(y)})${scaled}">${elements}</g>`;
}

/** The parts of a sheet as elements of SVG. Land runs on beyond the edge of a map, so the chart is clipped to its own. */
export function sheetElements({ head, foot, fitted, at, rules }: Placed, theme: ThemeName): string {
  const { ink, line } = TOKENS[theme];
  const { chart, width, scale } = fitted;
  const rule = (y: number, thick: number, colour: string) =>
    `<rect x="${short(rules.x)}" y="${short(y)}" width="${short(rules.width)}" height="${thick}" fill="${colour}"/>`;
  return [
    rule(rules.top, 2, ink),
    moved(head.x, head.y, head.svg),
    `<clipPath id="${CLIP}"><rect width="${width}" height="${chart.height}"/></clipPath>`,
    moved(at.x, at.y, `<g clip-path="url(#${CLIP})">${drawAlone(chart, width)}</g>`, scale),
    rule(rules.foot, 1, line),
    moved(foot.x, foot.y, foot.svg),
  ].join('');
}
