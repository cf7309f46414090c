import type { Column } from '#contract/table.ts';

/** A question to the API as programs ask it; addresses are whole. */
export interface Query {
  /** What is asked, in one line. */
  readonly title: string;
  readonly json: string;
  /** Whether the answer is a list that comes page by page; rows always come whole. */
  readonly inPages: boolean;
  /** The rows, where the answer has them; `file` is the name they are saved under. */
  readonly csv: { readonly address: string; readonly columns: readonly Column[]; readonly file: string } | null;
  /** The name the answer itself is saved under. */
  readonly file: string;
}
