import type { Dispute } from '#contract/entities/dispute.ts';
import { HEAD_FACTS, type Programme } from '#contract/entities/programme.ts';
import type { Source } from '#contract/entities/source.ts';
import type { Entry } from '../entry.ts';
import type { Path } from '../path.ts';
import type { Records } from '../records.ts';

/** One place in a record that cites sources: the path of the list of their ids, and the ids. */
export interface Citation {
  readonly path: Path;
  readonly ids: readonly string[];
}

/** A record with sources of its own, and every place in it that cites them. */
export interface SourcedRecord {
  readonly faultAt: Entry<unknown>['faultAt'];
  readonly sources: readonly Source[];
  readonly citations: readonly Citation[];
}

type Fact = { readonly sources: readonly string[]; readonly disputed?: readonly Dispute[] };

function citationsOf(facts: readonly Fact[], path: Path): Citation[] {
  return facts.flatMap(({ sources, disputed = [] }, index) => [
    { path: [...path, index, 'sources'], ids: sources },
    ...citationsOf(disputed, [...path, index, 'disputed']),
  ]);
}

function programmeCitations(programme: Programme): Citation[] {
  const head = HEAD_FACTS.flatMap((fact) => {
    const ids = programme.evidence[fact];
    const noted = ids === undefined ? [] : [{ path: ['evidence', fact], ids }];
    return [...noted, ...citationsOf(programme.disputed[fact] ?? [], ['disputed', fact])];
  });
  const end =
    programme.superseded === null ? [] : [{ path: ['superseded', 'sources'], ids: programme.superseded.sources }];
  const lists = ['tasks', 'targets', 'sectors', 'places', 'milestones'] as const;
  return [...head, ...end, ...lists.flatMap((list) => citationsOf(programme[list], [list]))];
}

/** Every programme and roster with its citations. */
export function sourcedRecords({ programmes, rosters }: Records): SourcedRecord[] {
  return [
    ...programmes.map(({ value, faultAt }) => ({
      faultAt,
      sources: value.sources,
      citations: programmeCitations(value),
    })),
    ...rosters.map(({ value, faultAt }) => ({
      faultAt,
      sources: value.sources,
      citations: citationsOf(value.members, ['members']),
    })),
  ];
}
