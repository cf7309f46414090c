import type { Programme } from '#contract/entities/programme.ts';
import type { Sector } from '#contract/entities/sector.ts';
import type { Depth } from '#contract/vocabulary.ts';
import { noRows, type Rows } from '../rows.ts';

/** Depths from the deepest. */
export const DEPTHS_DOWN: readonly Depth[] = [4, 3, 2, 1];

/** Rows that name a sector or one of its children, apart by the deepest such mention: a row stands in one of the four. */
export type RowsByDepth = Readonly<Record<Depth, Rows>>;

/** The sector itself, its parent, that one's parent … */
function lineage(id: string, sectors: ReadonlyMap<string, Sector>): string[] {
  const line: string[] = [];
  for (let next: string | null = id; next !== null && !line.includes(next); ) {
    const sector = sectors.get(next);
    if (sector === undefined) break;
    line.push(next);
    next = sector.parent;
  }
  return line;
}

/** Sectors and all that stand under them. */
export function withChildren(sectors: readonly Sector[], ids: readonly string[]): ReadonlySet<string> {
  const byId = new Map(sectors.map((sector) => [sector.id, sector]));
  return new Set(sectors.map(({ id }) => id).filter((id) => lineage(id, byId).some((above) => ids.includes(above))));
}

export function indexSectors(
  sectors: readonly Sector[],
  programmes: readonly Programme[],
): ReadonlyMap<string, RowsByDepth> {
  const byId = new Map(sectors.map((sector) => [sector.id, sector]));
  const lines = new Map(sectors.map((sector) => [sector.id, lineage(sector.id, byId)]));
  const empty = () => noRows(programmes.length);
  const index = new Map<string, RowsByDepth>(
    sectors.map((sector) => [sector.id, { 1: empty(), 2: empty(), 3: empty(), 4: empty() }]),
  );
  programmes.forEach((programme, row) => {
    const deepest = new Map<string, Depth>();
    for (const mention of programme.sectors) {
      for (const id of lines.get(mention.id) ?? []) {
        if (mention.depth > (deepest.get(id) ?? 0)) deepest.set(id, mention.depth);
      }
    }
    for (const [id, depth] of deepest) index.get(id)?.[depth].add(row);
  });
  return index;
}
