import type { Extent } from './bar-extent.ts';

/** A head and three dots, as offsets from the start; together as long as an open bar. */
const BROKEN = [
  [0, 10],
  [12, 14],
  [16, 18],
  [20, 22],
] as const;
/** The head of a bar that runs off an edge: how far it reaches past it, and how far it is wider than the bar. */
export const ARROW = { length: 7, flare: 2 };

function box(from: number, to: number, top: number, bottom: number): string {
  return `M${from} ${top}H${to}V${bottom}H${from}Z`;
}

/**
 * The outline of a bar as SVG path data: a plain bar to its stated end, a bar that breaks up where no end is stated,
 * an arrow where it runs off an edge. `inset` draws it smaller all round, for a line that stays inside.
 */
export function barPath({ from, to, start, end }: Extent, y: number, height: number, inset = 0): string {
  const [top, bottom] = [y + inset, y + height - inset];
  if (end === 'open') {
    return BROKEN.map(([first, stop], part) =>
      box(from + first + (part === 0 ? inset : 0), from + stop - (part === 0 ? inset : 0), top, bottom),
    ).join('');
  }
  const middle = y + height / 2;
  const reach = ARROW.length - inset;
  const left = start === 'before' ? from : from + inset;
  const head =
    end === 'beyond'
      ? `H${to}V${top - ARROW.flare}L${to + reach} ${middle}L${to} ${bottom + ARROW.flare}V${bottom}`
      : `H${to - inset}V${bottom}`;
  const tail =
    start === 'before' ? `V${bottom + ARROW.flare}L${left - reach} ${middle}L${left} ${top - ARROW.flare}` : '';
  return `M${left} ${top}${head}H${left}${tail}Z`;
}
