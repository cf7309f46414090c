import type { Deadline } from '#contract/answers/deadline.ts';
import type { FoundedProgramme } from '#contract/answers/programme-page.ts';
import type { SectorTarget } from '#contract/answers/sector-page.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Sector } from '#contract/entities/sector.ts';
import type { Bilingual } from '#contract/primitives.ts';
import type { Depth } from '#contract/vocabulary.ts';
import { foundProgramme } from '../../claims.ts';
import type { Index } from '../index/build-index.ts';
import { DEPTHS_DOWN, withChildren } from '../index/sector-tree.ts';
import type { Rows } from '../rows.ts';
import { deadlinesOf, inOrder } from './deadlines.ts';

type Goal = FoundedProgramme['targets'][number];

/** What programmes ask of a sector: each with how deeply it speaks of it and the goals and rules that may be its. */
export interface Demand {
  readonly programme: FoundedProgramme;
  readonly depth: Depth;
  readonly targets: readonly { readonly goal: Goal; readonly scope: SectorTarget['scope'] }[];
}

/** The Chinese names of a sector: the one before the brackets and the one in them. */
function chineseNames({ name }: Sector): string[] {
  return name.zh.split(/[（）]/).filter((part) => part.length > 1);
}

function scopeOf({ metric }: { readonly metric: Bilingual }, depth: Depth, names: readonly string[]) {
  if (depth === 4) return 'own';
  if (names.some((name) => metric.zh.includes(name))) return 'worded';
  return depth > 1 ? 'shared' : null;
}

function demandOf(founded: FoundedProgramme, depth: Depth, names: readonly string[]): Demand {
  return {
    programme: founded,
    depth,
    targets: founded.targets.flatMap((goal) => {
      const scope = goal.nature === 'count' ? null : scopeOf(goal, depth, names);
      return scope === null ? [] : [{ goal, scope }];
    }),
  };
}

/** What is asked of a sector: of the given programmes those that name it or a part of it, in order of issue. */
export type Demands = (sector: string, rows: Rows) => readonly Demand[];

export function createDemands({ snapshot, programmes, sectorDepths }: Index): Demands {
  const founded = new Map<Programme, FoundedProgramme>();
  function found(programme: Programme): FoundedProgramme {
    const known = founded.get(programme) ?? foundProgramme(programme, snapshot.figures);
    founded.set(programme, known);
    return known;
  }
  return (sector, rows) => {
    const family = withChildren(snapshot.sectors, [sector]);
    const names = snapshot.sectors.filter(({ id }) => family.has(id)).flatMap(chineseNames);
    const depths = sectorDepths.get(sector);
    return programmes.flatMap((programme, row) => {
      const depth = rows.has(row) ? DEPTHS_DOWN.find((deep) => depths?.[deep].has(row)) : undefined;
      return depth === undefined ? [] : [demandOf(found(programme), depth, names)];
    });
  };
}

/** Every date that concerns the sector in what is asked of it. */
export function deadlinesIn(demands: readonly Demand[]): Deadline[] {
  const goals = ({ targets }: Demand) => targets.map(({ goal }) => goal).filter(({ nature }) => nature === 'target');
  return inOrder(demands.flatMap((demand) => deadlinesOf(demand.programme, goals(demand))));
}
