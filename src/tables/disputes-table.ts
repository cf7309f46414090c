import type { Dispute } from '#contract/entities/dispute.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, listed, nth, text } from './columns.ts';

/** What is disputed: a fact of a programme, by its kind and its English wording. */
export interface Disputed {
  readonly programme: string;
  readonly fact: string;
  readonly wording: string | null;
  readonly dispute: Dispute;
}

/** The disputes of facts that are all of one kind. */
export const disputesOf = (
  programme: string,
  fact: string,
  facts: readonly { readonly wording: string | null; readonly disputed: readonly Dispute[] }[],
): readonly Disputed[] =>
  facts.flatMap(({ wording, disputed }) => disputed.map((dispute) => ({ programme, fact, wording, dispute })));

/** Where sources disagree: what others say, and why the value shown is preferred. */
export const disputesTable = (disputes: readonly Disputed[]): Table =>
  makeTable<Disputed>(
    'disputes',
    {
      key: ['programme', 'fact', 'wording', 'nth'],
      columns: [
        text('programme', ({ programme }) => programme),
        text('fact', ({ fact }) => fact),
        text('wording', ({ wording }) => wording),
        nth(disputes, ({ programme, fact, wording }) => [programme, fact, wording].join(' ')),
        ...bilingual<Disputed>('says', ({ dispute }) => dispute.says),
        ...bilingual<Disputed>('why', ({ dispute }) => dispute.why),
        text('source_ids', ({ dispute }) => listed(dispute.sources)),
      ],
    },
    disputes,
  );
