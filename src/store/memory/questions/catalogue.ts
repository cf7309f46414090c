import type { SectorList } from '#contract/answers/catalogue.ts';
import type { DatasetAnswer } from '#contract/answers/dataset-answer.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { type Filter, without } from '#contract/filter/filter.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import type { Index } from '../index/build-index.ts';
import { select } from '../select.ts';

const sum = <T>(items: readonly T[], count: (item: T) => number) => items.reduce((all, item) => all + count(item), 0);

export function describeDataset(snapshot: Snapshot): DatasetAnswer {
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

export function answerSectors(index: Index, filter: Filter): SectorList {
  const rows = select(index, without(filter, ENDPOINTS.sectors.setsAside));
  return index.snapshot.sectors.map((sector) => ({
    ...sector,
    programmes: index.clauses.sector.get(sector.id)?.intersection_size(rows) ?? 0,
    figures: sum(index.snapshot.figures, (figure) => Number(figure.sector === sector.id)),
  }));
}
