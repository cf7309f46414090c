import type { Difference, Marked } from '#contract/answers/difference.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, integer, nth, text } from './columns.ts';

interface Reason {
  readonly programme: string;
  readonly fact: Difference;
}

const otherOf = (fact: Difference) => ('id' in fact ? fact.id : null);

/** Under `since`: the dated facts that make the difference, the earliest first of each programme. */
export function changedByTable(programmes: readonly (Marked & { readonly id: string })[]): Table {
  const reasons = programmes.flatMap(({ id, changedBy = [] }) =>
    changedBy.map((fact): Reason => ({ programme: id, fact })),
  );
  return makeTable<Reason>(
    'changed_by',
    {
      key: ['programme', 'date', 'changed_by', 'other', 'nth'],
      columns: [
        text('programme', ({ programme }) => programme),
        text('date', ({ fact }) => fact.date),
        text('changed_by', ({ fact }) => fact.kind),
        text('other', ({ fact }) => otherOf(fact)),
        nth(reasons, ({ programme, fact }) => [programme, fact.date, fact.kind, otherOf(fact)].join(' ')),
        ...bilingual<Reason>('text', ({ fact }) => ('text' in fact ? fact.text : null)),
        integer('members', ({ fact }) => (fact.kind === 'members' ? fact.count : null)),
      ],
    },
    reasons,
  );
}
