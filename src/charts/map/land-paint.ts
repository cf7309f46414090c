import type { MapProvince } from '#contract/answers/city-map.ts';
import type { SearchStatus } from '#contract/vocabulary.ts';
import type { Paint } from '../shapes.ts';
import type { Tokens } from '../tokens.ts';
import { standingOf } from './standing.ts';

/**
 * A province by what is known of its own programmes: land where some were found, a fainter land with a dashed edge where
 * a search found none, bare paper with a dotted edge where nobody looked. Land that bears a designation is firm, unless land is shaded by something: then `step` fills it.
 */
export function landPaint(
  { search, designations }: Pick<MapProvince, 'search' | 'designations'>,
  { land, firm, abroad, paper, soft, scale }: Tokens,
  shaded: { readonly step: 1 | 2 | 3 | null } | null = null,
): Paint {
  const fills: Readonly<Record<SearchStatus, string>> = {
    found: land,
    'searched-none-found': abroad,
    'not-searched': paper,
  };
  const quiet = standingOf(designations).held > 0 && shaded === null ? firm : fills[search];
  const fill = shaded === null || shaded.step === null ? quiet : scale[shaded.step];
  if (search === 'found') return { fill, stroke: paper, lineWidth: 0.75 };
  return { fill, stroke: soft, lineWidth: 1, lineDash: search === 'searched-none-found' ? [4, 3] : [1, 3] };
}
