import type { AdoptionTarget } from '#contract/answers/city-map.ts';
import type { Programme } from '#contract/entities/programme.ts';
import { yearOf } from '#contract/partial-date.ts';
import type { Index } from '../index/build-index.ts';
import type { Rows } from '../rows.ts';

/**
 * The one goal seven provincial plans word alike: 新一代智能终端、智能体等(应用)普及率. Targets that name a single industry or
 * another technology are no such goal, however near.
 */
const ADOPTION = /智能终端.*智能体.*普及率/;
const BY = '2027';

/** Whether the province itself issued it, or a place in it. */
function issuedWithin({ jurisdiction }: Programme, province: string, { geography }: Index): boolean {
  return jurisdiction === province || geography.places.get(jurisdiction)?.province === province;
}

function adoptionIn({ id, title, targets }: Programme): AdoptionTarget | null {
  for (const { metric, nature, value, unit, by, operator, sources } of targets) {
    if (nature !== 'target' || value === null || unit !== '%' || !by?.startsWith(BY)) continue;
    if (ADOPTION.test(metric.zh)) {
      return { value, operator, metric, programme: id, title, sources: sources.length };
    }
  }
  return null;
}

/** What the programmes `left` by a filter say of one province: since when, and its adoption target for 2027. */
export function provinceFacts(index: Index, left: Rows, province: string) {
  const touching = index.clauses.province.get(province)?.new_intersection(left).array() ?? [];
  const own = touching.flatMap((row): Programme[] => {
    const programme = index.programmes[row];
    return programme && issuedWithin(programme, province, index) ? [programme] : [];
  });
  const dated = own.flatMap(({ issued }) => (issued === null ? [] : [yearOf(issued)]));
  const stated = own.flatMap((programme) =>
    programme.jurisdiction === province && programme.status === 'issued' ? (adoptionIn(programme) ?? []) : [],
  );
  return { first: dated[0] ?? null, adoption: stated[0] ?? null };
}
