import type { Unverified } from '#contract/entities/unverified.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, text } from './columns.ts';

const asText = (value: unknown) => (value === null ? null : typeof value === 'string' ? value : JSON.stringify(value));

/** What is said but not verified: apart from the facts, each with its label. */
export const unverifiedTable = (unverified: readonly Unverified[]): Table =>
  makeTable<Unverified>(
    'unverified',
    {
      key: ['unverified'],
      columns: [
        text('unverified', ({ id }) => id),
        text('programme', ({ programme }) => programme),
        text('roster', ({ roster }) => roster),
        text('unverified_kind', ({ kind }) => kind),
        text('field', ({ field }) => field),
        text('claimed', ({ value }) => asText(value)),
        ...bilingual<Unverified>('label', ({ label }) => label),
        ...bilingual<Unverified>('why', ({ why }) => why),
      ],
    },
    unverified,
  );
