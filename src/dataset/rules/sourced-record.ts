import type { Source } from '#contract/entities/source.ts';
import type { Entry } from '../entry.ts';
import type { Path } from '../path.ts';
import type { Records } from '../records.ts';

/** A record with sources of its own, and the facts in it that cite them. */
export interface SourcedRecord {
  readonly faultAt: Entry<unknown>['faultAt'];
  readonly sources: readonly Source[];
  readonly facts: readonly { readonly path: Path; readonly sources: readonly string[] }[];
}

/** Every programme and roster with its facts. */
export function sourcedRecords({ programmes, rosters }: Records): SourcedRecord[] {
  const LISTS = ['tasks', 'targets', 'sectors', 'places', 'milestones'] as const;
  return [
    ...programmes.map(({ value, faultAt }) => ({
      faultAt,
      sources: value.sources,
      facts: LISTS.flatMap((list) => value[list].map(({ sources }, index) => ({ path: [list, index], sources }))),
    })),
    ...rosters.map(({ value, faultAt }) => ({
      faultAt,
      sources: value.sources,
      facts: value.members.map(({ sources }, index) => ({ path: ['members', index], sources })),
    })),
  ];
}
