import type { SectorList } from '#contract/answers/catalogue.ts';
import { keysOf, SECTOR_GROUPS } from '#contract/vocabulary.ts';

export type ListedSector = SectorList[number];

/** A sector and the listed ones that are parts of it. */
interface Branch {
  readonly sector: ListedSector;
  readonly children: readonly ListedSector[];
}

/** Sectors under one heading: the headline ones, or those of a group. */
export interface SectorGroup {
  readonly id: 'headline' | keyof typeof SECTOR_GROUPS;
  readonly branches: readonly Branch[];
}

const most = (a: ListedSector, b: ListedSector) => b.programmes - a.programmes || a.id.localeCompare(b.id, 'en');

/**
 * The tree of sectors as one list: the headline ones first, each alone, then group by group all others under what they are
 * part of, those that most programmes name first. Every sector stands in it once.
 */
export function groupSectors(sectors: SectorList): SectorGroup[] {
  const others = sectors.filter(({ headline }) => !headline);
  const stem = (sector: ListedSector) => others.find(({ id }) => id === sector.parent) === undefined;
  const branch = (sector: ListedSector): Branch => ({
    sector,
    children: others.filter(({ parent }) => parent === sector.id).sort(most),
  });
  const headline = sectors.filter((sector) => sector.headline).sort(most);
  // Parts of a headline sector stand under it.
  const stems = others.filter(stem).filter(({ parent }) => headline.every(({ id }) => id !== parent));
  return [
    { id: 'headline' as const, branches: headline.map(branch) },
    ...keysOf(SECTOR_GROUPS).map((id) => ({
      id,
      branches: stems
        .filter(({ group }) => group === id)
        .sort(most)
        .map(branch),
    })),
  ].filter(({ branches }) => branches.length > 0);
}
