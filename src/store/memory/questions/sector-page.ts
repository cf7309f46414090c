import type { SectorPage, SectorTarget } from '#contract/answers/sector-page.ts';
import type { Figure } from '#contract/entities/figure.ts';
import type { Sector } from '#contract/entities/sector.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { earliest, latest, yearOf } from '#contract/partial-date.ts';
import { keysOf, THEMES } from '#contract/vocabulary.ts';
import { compareText } from '../../compare-text.ts';
import type { Index } from '../index/build-index.ts';
import type { RowsByDepth } from '../index/sector-tree.ts';
import type { Rows } from '../rows.ts';
import { select } from '../select.ts';
import { type Demand, type Demands, deadlinesIn } from './sector-demands.ts';

const UNDATED = '9999';

function targetsIn(demands: readonly Demand[], { snapshot }: Index): SectorTarget[] {
  const issuers = new Map(snapshot.issuers.map(({ id, name }) => [id, { id, name }]));
  const dueBy = ({ by }: SectorTarget) => (by === null ? UNDATED : latest(by));
  return demands
    .flatMap(({ programme, targets }) =>
      targets.map(({ goal, scope }) => ({
        ...goal,
        sources: programme.sources.filter(({ id }) => goal.sources.includes(id)),
        programme: { id: programme.id, name: programme.shortTitle, status: programme.status },
        issuers: programme.issuers.flatMap((id) => issuers.get(id) ?? []),
        scope,
      })),
    )
    .toSorted((a, b) => compareText(dueBy(a), dueBy(b)));
}

function yearsOf({ calendar, absences }: Index, sector: string, rows: Rows, depths: RowsByDepth, asOf: string | null) {
  const counts = {
    1: calendar.countByYear(depths[1].new_intersection(rows)),
    2: calendar.countByYear(depths[2].new_intersection(rows)),
    3: calendar.countByYear(depths[3].new_intersection(rows)),
    4: calendar.countByYear(depths[4].new_intersection(rows)),
  };
  return calendar.years.flatMap((year, at): SectorPage['years'] => {
    if (asOf !== null && year > yearOf(asOf)) return [];
    const own = { 1: counts[1][at] ?? 0, 2: counts[2][at] ?? 0, 3: counts[3][at] ?? 0, 4: counts[4][at] ?? 0 };
    const named = own[1] + own[2] + own[3] + own[4] > 0;
    return [{ year, depths: own, absence: named ? null : (absences.get(sector)?.[at] ?? 'not-searched') }];
  });
}

function provincesOf(demands: readonly Demand[], { geography }: Index): SectorPage['provinces'] {
  const newestFirst = demands.toReversed().map(({ programme }) => programme);
  return [...geography.provinces].flatMap(([id, { name }]) => {
    const programmes = newestFirst.filter(
      ({ jurisdiction }) => jurisdiction === id || geography.places.get(jurisdiction)?.province === id,
    );
    return programmes.length === 0 ? [] : [{ id, name, programmes: programmes.map((programme) => programme.id) }];
  });
}

/** Whether a figure was published by a day, or is of a time up to it where the day of publication was not noted. */
function knownBy({ source, asOf }: Figure, day: string | null): boolean {
  return day === null || earliest(source.published ?? asOf) <= latest(day);
}

/** What is asked of a sector and its parts, by what was issued by the day of the filter; null where there is no such sector. */
export function answerSector(
  index: Index,
  demandsOn: Demands,
  id: string,
  { asOf }: Pick<Filter, 'asOf'>,
): SectorPage | null {
  const { snapshot, clauses, sectorDepths } = index;
  const sector = snapshot.sectors.find((each) => each.id === id);
  const depths = sectorDepths.get(id);
  if (sector === undefined || depths === undefined) return null;
  const rows = select(index, { ...NO_FILTER, sector: [id], asOf });
  const demands = demandsOn(id, rows);
  const issued = demands.flatMap(({ programme }) => programme.issued ?? []);
  const named = (of: (other: Sector) => boolean) =>
    snapshot.sectors.filter(of).map((other) => ({ id: other.id, name: other.name }));
  return {
    sector,
    parent: named((other) => other.id === sector.parent)[0] ?? null,
    children: named(({ parent }) => parent === id),
    overlaps: named((other) => sector.overlaps.includes(other.id)),
    programmes: demands.length,
    dedicated: demands.filter(({ depth }) => depth === 4).length,
    since: issued[0] === undefined ? null : yearOf(issued[0]),
    years: yearsOf(index, id, rows, depths, asOf),
    targets: targetsIn(demands, index),
    deadlines: deadlinesIn(demands),
    themes: keysOf(THEMES)
      .map((theme) => ({ id: theme, programmes: clauses.theme.get(theme)?.intersection_size(rows) ?? 0 }))
      .filter(({ programmes }) => programmes > 0)
      .toSorted((a, b) => b.programmes - a.programmes),
    provinces: provincesOf(demands, index).toSorted((a, b) => b.programmes.length - a.programmes.length),
    figures: snapshot.figures.filter((figure) => figure.sector === id && knownBy(figure, asOf)),
  };
}
