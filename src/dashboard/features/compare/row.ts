import type { Dispute } from '#contract/entities/dispute.ts';
import type { Destination } from '#contract/pages.ts';
import type { Basis } from '#contract/vocabulary.ts';

/** In how many of the columns a fact of a list stands. */
export type Share = 'all' | 'some' | 'only';

/** One thing a record states. Two records state the same where the ids are the same, whatever the texts say beside. */
export interface Fact {
  readonly id: string;
  /** What it is about, where one cell holds facts about several things. */
  readonly name?: string;
  readonly to?: Destination;
  readonly text?: string;
  readonly note?: string | null;
  /** The sources of the column's record that state it. */
  readonly refs?: readonly string[];
  readonly basis?: Basis;
  readonly disputed?: readonly Dispute[];
  /** The programme that states it, where a column holds facts of several. */
  readonly from?: { readonly id: string; readonly name: string };
  readonly share?: Share;
}

/**
 * Why a record has nothing to show. `unstated`: no page seen states it. `none-recorded`: none on record. `none-seen`: a full
 * text was at hand and none was noted. `not-read`: only reports were read. `no-other`: nothing beside what it shares.
 * `not-searched` and `none-found`: whether a place's own programmes were looked for.
 */
export type Nothing =
  | 'unstated'
  | 'none-recorded'
  | 'none-seen'
  | 'not-read'
  | 'no-other'
  | 'not-searched'
  | 'none-found';
export type Cell = readonly [Fact, ...Fact[]] | Nothing;

/** How the columns of a row stand to one another: only what two of them state can differ. `none` of them states it. */
export const VERDICTS = ['differs', 'partly', 'same', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One fact of every column. `of` names the list a row is taken from. */
export interface Row {
  readonly key: string;
  readonly label: string;
  readonly to?: Destination;
  readonly of?: string;
  readonly cells: readonly Cell[];
  readonly verdict: Verdict;
}

export const isStated = (cell: Cell): cell is readonly [Fact, ...Fact[]] => typeof cell !== 'string';

/** A list of facts as a cell; `nothing` says why where there are none. */
export function cellOf(facts: readonly Fact[], nothing: Nothing): Cell {
  const [first, ...rest] = facts;
  return first === undefined ? nothing : [first, ...rest];
}

function verdictOf(cells: readonly Cell[]): Verdict {
  const stated = cells.filter(isStated);
  const values = new Set(stated.map((facts) => JSON.stringify(facts.map(({ id }) => id).sort())));
  if (values.size > 1) return 'differs';
  if (values.size === 0) return 'none';
  return stated.length < cells.length ? 'partly' : 'same';
}

export const rowOf = (row: Omit<Row, 'verdict'>): Row => ({ ...row, verdict: verdictOf(row.cells) });

/** The rows that differ first, then those not every record states, then the same ones, then what none states; each in the order given. */
export function inOrder(rows: readonly Row[]): readonly Row[] {
  return VERDICTS.flatMap((verdict) => rows.filter((row) => row.verdict === verdict));
}
