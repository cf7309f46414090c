import type { Programme } from '#contract/entities/programme.ts';
import type { ListKey } from '#contract/filter/filter.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { noRows, type Rows, RowsByValue } from '../rows.ts';
import { codesTouched, type Geography, provincesTouched } from './geography.ts';
import { indexRosters } from './roster-rows.ts';
import { DEPTHS_DOWN, type RowsByDepth } from './sector-tree.ts';

type ValuesOf = (programme: Programme) => Iterable<string>;

/** Rows of each value of each list clause of the filter. */
export function indexClauses(
  snapshot: Snapshot,
  programmes: readonly Programme[],
  geography: Geography,
  sectorDepths: ReadonlyMap<string, RowsByDepth>,
): Readonly<Record<ListKey, ReadonlyMap<string, Rows>>> {
  function index(valuesOf: ValuesOf): ReadonlyMap<string, Rows> {
    const rows = new RowsByValue(programmes.length);
    programmes.forEach((programme, row) => {
      for (const value of valuesOf(programme)) rows.add(value, row);
    });
    return rows.map;
  }
  const anyDepth = (depths: RowsByDepth) =>
    DEPTHS_DOWN.reduce((rows, depth) => rows.union(depths[depth]), noRows(programmes.length));

  const province = index((programme) => provincesTouched(programme, geography));
  const city = index((programme) => codesTouched(programme, geography));
  return {
    sector: new Map([...sectorDepths].map(([id, depths]) => [id, anyDepth(depths)])),
    theme: index((programme) => programme.themes),
    level: index((programme) => [programme.level]),
    kind: index((programme) => [programme.kind]),
    issuer: index((programme) => programme.issuers),
    province,
    city,
    designation: indexRosters(snapshot.rosters, programmes, { geography, province, city }),
    relevance: index((programme) => [programme.relevance]),
    basis: index((programme) => [programme.basis]),
  };
}
