import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { DEPTHS, LEVELS } from '#contract/vocabulary.ts';
import { bilingual, grade, integer, term, text, truth } from './columns.ts';
import { countedTable } from './counted-table.ts';
import { factColumns } from './fact-columns.ts';
import { programmeTables } from './programme-tables.ts';
import { yearsTable } from './years-table.ts';

type Industry = ResonanceStory['industries'][number];
type Ancestor = ResonanceStory['ancestors'][number];
type Search = ResonanceStory['searches'][number];

const industries = ({ industries: all, page }: ResonanceStory): Table => {
  const basisOf = new Map(page.programme.sectors.map(({ id, basis }) => [id, basis]));
  return makeTable<Industry>(
    'industries',
    {
      key: ['sector'],
      columns: [
        text('sector', ({ id }) => id),
        ...bilingual<Industry>('name', ({ name }) => name),
        truth('in_resonance_doubtful', ({ doubtful }) => doubtful),
        grade('depth', DEPTHS, ({ depth }) => depth),
        integer('programmes', ({ programmes }) => programmes),
        ...factColumns<Industry>((industry) => ({
          ...industry,
          basis: basisOf.get(industry.id) ?? null,
        })),
      ],
    },
    all,
  );
};

interface IndustryYear {
  readonly sector: string;
  readonly year: number;
  readonly programmes: number | null;
}

const industryYears = ({ industries: all, years }: ResonanceStory): Table =>
  makeTable<IndustryYear>(
    'industry_years',
    {
      key: ['sector', 'year'],
      columns: [
        text('sector', ({ sector }) => sector),
        integer('year', ({ year }) => year),
        integer('programmes', ({ programmes }) => programmes),
      ],
    },
    all.flatMap(({ id, byYear }) =>
      years.map(({ year }, at) => ({ sector: id, year, programmes: byYear[at] ?? null })),
    ),
  );

const ancestors = (all: readonly Ancestor[]): Table =>
  makeTable<Ancestor>(
    'ancestors',
    {
      key: ['programme'],
      columns: [
        text('programme', ({ id }) => id),
        ...bilingual<Ancestor>('short_title', ({ title }) => title),
        term('level', LEVELS, ({ level }) => level),
        text('issued', ({ issued }) => issued),
        integer('generation', ({ generation }) => generation),
      ],
    },
    all,
  );

interface Link {
  readonly parent: string;
  readonly to: Ancestor['leadsTo'][number];
}

const lineage = (all: readonly Ancestor[]): Table =>
  makeTable<Link>(
    'lineage',
    {
      key: ['programme', 'parent'],
      columns: [
        text('programme', ({ to }) => to.id),
        text('parent', ({ parent }) => parent),
        truth('inferred', ({ to }) => to.inferred),
      ],
    },
    all.flatMap(({ id, leadsTo }) => leadsTo.map((to) => ({ parent: id, to }))),
  );

const searches = (all: readonly Search[]): Table =>
  makeTable<Search>(
    'topic_searches',
    {
      key: ['topic'],
      columns: [
        text('topic', ({ topic }) => topic),
        text('topic_search', ({ status }) => status),
        text('note', ({ note }) => note),
      ],
    },
    all,
  );

/**
 * The 2026 action: the industries and tasks it names as the other programmes name them, what it stands on, what was looked
 * for in vain; then the tables of its record, each name after `record_`.
 */
export const resonanceTables = (story: ResonanceStory): [Table, ...Table[]] => [
  industries(story),
  industryYears(story),
  yearsTable(story.years),
  countedTable('tasks', 'task', story.tasks),
  ancestors(story.ancestors),
  lineage(story.ancestors),
  searches(story.searches),
  ...programmeTables(story.page).map((table) => ({ ...table, name: `record_${table.name}` })),
];
