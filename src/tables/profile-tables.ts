import { LATEST_SHOWN, type Profile, type ProgrammeStep } from '#contract/answers/profile.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, listed, nth, text } from './columns.ts';
import { countedTable } from './counted-table.ts';
import { programmesTable } from './programmes-tables.ts';
import { yearsTable } from './years-table.ts';

const steps = (all: readonly ProgrammeStep[]): Table =>
  makeTable<ProgrammeStep>(
    'steps',
    {
      key: ['programme', 'date', 'text_en', 'nth'],
      columns: [
        text('programme', ({ programme }) => programme),
        ...bilingual<ProgrammeStep>('short_title', ({ shortTitle }) => shortTitle),
        text('date', ({ date }) => date),
        ...bilingual<ProgrammeStep>('text', (step) => step.text),
        nth(all, (step) => [step.programme, step.date, step.text.en].join(' ')),
        text('source_ids', ({ sources }) => listed(sources)),
      ],
    },
    all,
  );

const counted = (name: string, column: string, things: Profile['sectors']) =>
  countedTable(
    name,
    column,
    things.map(({ id, name: called, count }) => ({ id, name: called, programmes: count })),
  );

/** What programmes that have one thing in common are: counts by year and kind, dated steps, and the newest of them, as many as the name of their table says. */
export const profileTables = (profile: Profile): [Table, ...Table[]] => [
  yearsTable(profile.years.map(({ year, count }) => ({ year, programmes: count }))),
  counted('sectors', 'sector', profile.sectors),
  counted('themes', 'theme', profile.themes),
  counted('issuers', 'issuer', profile.issuers),
  steps(profile.steps),
  { ...programmesTable(profile.latest), name: `newest_${LATEST_SHOWN}` },
];
