import type { SectorList } from '#contract/answers/catalogue.ts';
import type { DatasetDescription } from '#contract/answers/dataset-answer.ts';
import { comingDeadlines } from '#contract/coming-deadlines.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { type Filter, without } from '#contract/filter/filter.ts';
import { latest } from '#contract/partial-date.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import type { Index } from '../index/build-index.ts';
import { DEPTHS_DOWN } from '../index/sector-tree.ts';
import { select } from '../select.ts';
import { type Demands, deadlinesIn } from './sector-demands.ts';

const sum = <T>(items: readonly T[], count: (item: T) => number) => items.reduce((all, item) => all + count(item), 0);

export function describeDataset(snapshot: Snapshot): DatasetDescription {
  return {
    info: snapshot.info,
    hash: snapshot.hash,
    counts: {
      programmes: snapshot.programmes.length,
      targets: sum(snapshot.programmes, (programme) => programme.targets.length),
      sources: sum(snapshot.programmes, (programme) => programme.sources.length),
      rosters: snapshot.rosters.length,
      designations: sum(snapshot.rosters, (roster) => roster.members.length),
      sectors: snapshot.sectors.length,
      places: snapshot.places.length,
      issuers: snapshot.issuers.length,
      figures: snapshot.figures.length,
      stories: snapshot.stories.length,
      terms: snapshot.terms.length,
      unverified: snapshot.unverified.length,
    },
  };
}

/** So many that one is still ahead when the dataset is some weeks old. */
const DEADLINES = 8;

export function answerSectors(index: Index, demandsOn: Demands, filter: Filter): SectorList {
  const rows = select(index, without(filter, ENDPOINTS.sectors.setsAside));
  const day = latest(filter.asOf ?? index.snapshot.info.asOf);
  return index.snapshot.sectors.map((sector) => {
    const demands = demandsOn(sector.id, rows);
    return {
      ...sector,
      programmes: demands.length,
      dedicated: sum(demands, ({ depth }) => Number(depth === 4)),
      deepest: DEPTHS_DOWN.find((depth) => demands.some((demand) => demand.depth === depth)) ?? 0,
      deadlines: comingDeadlines(deadlinesIn(demands), day).slice(0, DEADLINES),
      figures: sum(index.snapshot.figures, (figure) => Number(figure.sector === sector.id)),
    };
  });
}
