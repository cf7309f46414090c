import type { Dispute } from '#contract/entities/dispute.ts';
import { BASES, type Basis } from '#contract/vocabulary.ts';
import { integer, listed, type Made, term, text } from './columns.ts';

/** A fact with the pages that state it, by their ids in the record it is from. */
interface Fact {
  /** Null where the answer does not tell. */
  readonly basis: Basis | null;
  readonly sources: readonly string[];
  readonly disputed: readonly Dispute[];
}

/** What a fact rests on, and how many sources say otherwise: rows of `disputes`. */
export const factColumns = <Row>(of: (row: Row) => Fact): readonly Made<Row>[] => [
  term('basis', BASES, (row) => of(row).basis),
  text('source_ids', (row) => listed(of(row).sources)),
  integer('disputed', (row) => of(row).disputed.length),
];
