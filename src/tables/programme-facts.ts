import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { DEPTHS } from '#contract/vocabulary.ts';
import { bilingual, grade, type Made, nth, text, truth } from './columns.ts';
import { factColumns } from './fact-columns.ts';
import { outcomeColumns, targetColumns } from './target-columns.ts';

type Founded = ProgrammePage['programme'];
type Fact = 'tasks' | 'targets' | 'sectors' | 'places' | 'milestones';
type Of<Name extends Fact> = Founded[Name][number];

const programmeColumn = ({ id }: Founded): Made<unknown> => text('programme', () => id);

/** What a programme asks for, with the latest outcome of the same measure. */
export const targetsOf = (programme: Founded): Table =>
  makeTable<Of<'targets'>>(
    'targets',
    {
      key: ['programme', 'metric_en', 'due', 'nth'],
      columns: [
        programmeColumn(programme),
        ...targetColumns<Of<'targets'>>((target) => target),
        nth(programme.targets, ({ metric, by }) => [metric.en, by].join(' ')),
        ...outcomeColumns<Of<'targets'>>(({ outcome }) => outcome),
        ...factColumns<Of<'targets'>>((target) => target),
      ],
    },
    programme.targets,
  );

export const tasksOf = (programme: Founded): Table =>
  makeTable<Of<'tasks'>>(
    'tasks',
    {
      key: ['programme', 'text_en', 'nth'],
      columns: [
        programmeColumn(programme),
        ...bilingual<Of<'tasks'>>('text', (task) => task.text),
        nth(programme.tasks, (task) => task.text.en),
        truth('reconstructed', ({ reconstructed }) => reconstructed),
        ...factColumns<Of<'tasks'>>((task) => task),
      ],
    },
    programme.tasks,
  );

export function sectorsOf({ programme, sectors }: Pick<ProgrammePage, 'programme' | 'sectors'>): Table {
  const names = new Map(sectors.map(({ id, name }) => [id, name]));
  return makeTable<Of<'sectors'>>(
    'sectors',
    {
      key: ['programme', 'sector'],
      columns: [
        programmeColumn(programme),
        text('sector', ({ id }) => id),
        ...bilingual<Of<'sectors'>>('name', ({ id }) => names.get(id) ?? null),
        grade('depth', DEPTHS, ({ depth }) => depth),
        ...factColumns<Of<'sectors'>>((mention) => mention),
      ],
    },
    programme.sectors,
  );
}

export function placesOf({ programme, places }: Pick<ProgrammePage, 'programme' | 'places'>): Table {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  return makeTable<Of<'places'>>(
    'places',
    {
      key: ['programme', 'place', 'role'],
      columns: [
        programmeColumn(programme),
        text('place', ({ code }) => code),
        ...bilingual<Of<'places'>>('name', ({ code }) => names.get(code) ?? null),
        text('role', ({ role }) => role),
        ...factColumns<Of<'places'>>((mention) => mention),
      ],
    },
    programme.places,
  );
}

export const milestonesOf = (programme: Founded): Table =>
  makeTable<Of<'milestones'>>(
    'milestones',
    {
      key: ['programme', 'date', 'text_en', 'nth'],
      columns: [
        programmeColumn(programme),
        text('date', ({ date }) => date),
        ...bilingual<Of<'milestones'>>('text', (milestone) => milestone.text),
        nth(programme.milestones, (milestone) => [milestone.date, milestone.text.en].join(' ')),
        ...factColumns<Of<'milestones'>>((milestone) => milestone),
      ],
    },
    programme.milestones,
  );
