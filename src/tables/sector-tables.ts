import type { SectorPage, SectorTarget } from '#contract/answers/sector-page.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { ABSENCES, STATUSES, THEMES } from '#contract/vocabulary.ts';
import { bilingual, integer, listed, nth, term, text } from './columns.ts';
import { countedTable } from './counted-table.ts';
import { deadlinesTable } from './deadlines-table.ts';
import { disputesOf, disputesTable } from './disputes-table.ts';
import { factColumns } from './fact-columns.ts';
import { figuresTable } from './figures-table.ts';
import { sectorColumns } from './sectors-tables.ts';
import { sourcesTable } from './sources-table.ts';
import { outcomeColumns, targetColumns } from './target-columns.ts';

const targetsTable = (targets: readonly SectorTarget[]): Table =>
  makeTable<SectorTarget>(
    'targets',
    {
      key: ['programme', 'metric_en', 'due', 'nth'],
      columns: [
        text('programme', ({ programme }) => programme.id),
        ...bilingual<SectorTarget>('short_title', ({ programme }) => programme.name),
        term('status', STATUSES, ({ programme }) => programme.status),
        text('issuers', ({ issuers }) => listed(issuers.map(({ id }) => id))),
        text('scope', ({ scope }) => scope),
        ...targetColumns<SectorTarget>((target) => target),
        nth(targets, ({ programme, metric, by }) => [programme.id, metric.en, by].join(' ')),
        ...outcomeColumns<SectorTarget>(({ outcome }) => outcome),
        ...factColumns<SectorTarget>((target) => ({ ...target, sources: target.sources.map(({ id }) => id) })),
      ],
    },
    targets,
  );

type Year = SectorPage['years'][number];

const years = (all: readonly Year[]): Table =>
  makeTable<Year>(
    'years',
    {
      key: ['year'],
      columns: [
        integer('year', ({ year }) => year),
        ...([1, 2, 3, 4] as const).map((depth) => integer<Year>(`depth_${depth}`, ({ depths }) => depths[depth])),
        term('absence', ABSENCES, ({ absence }) => absence),
      ],
    },
    all,
  );

type Province = SectorPage['provinces'][number];

const provinces = (all: readonly Province[]): Table =>
  makeTable<Province>(
    'provinces',
    {
      key: ['province'],
      columns: [
        text('province', ({ id }) => id),
        ...bilingual<Province>('name', ({ name }) => name),
        integer('programmes', ({ programmes }) => programmes.length),
        text('programme_ids', ({ programmes }) => listed(programmes)),
      ],
    },
    all,
  );

interface Related {
  readonly relation: 'parent' | 'child' | 'overlaps';
  readonly other: SectorPage['children'][number];
}

const related = ({ parent, children, overlaps }: SectorPage): Table =>
  makeTable<Related>(
    'related',
    {
      key: ['relation', 'sector'],
      columns: [
        text('relation', ({ relation }) => relation),
        text('sector', ({ other }) => other.id),
        ...bilingual<Related>('name', ({ other }) => other.name),
      ],
    },
    [
      ...(parent === null ? [] : [{ relation: 'parent' as const, other: parent }]),
      ...children.map((other) => ({ relation: 'child' as const, other })),
      ...overlaps.map((other) => ({ relation: 'overlaps' as const, other })),
    ],
  );

const record = (page: SectorPage): Table =>
  makeTable<SectorPage>(
    'sector',
    {
      key: ['sector'],
      columns: [
        ...sectorColumns.map((column) => ({ ...column, value: ({ sector }: SectorPage) => column.value(sector) })),
        integer('programmes', ({ programmes }) => programmes),
        integer('dedicated', ({ dedicated }) => dedicated),
        integer('first_year', ({ since }) => since),
      ],
    },
    [page],
  );

/** One sector: what is asked of it and by when, what came of it, and by whom and when it is named. */
export function sectorTables(page: SectorPage): [Table, ...Table[]] {
  const { sector, targets } = page;
  return [
    targetsTable(targets),
    deadlinesTable(page.deadlines.map((deadline) => ({ sector: sector.id, deadline }))),
    figuresTable([...page.figures, ...targets.flatMap(({ outcome }) => outcome ?? [])]),
    years(page.years),
    countedTable(
      'themes',
      'theme',
      page.themes.map(({ id, programmes }) => ({ id, name: THEMES[id], programmes })),
    ),
    provinces(page.provinces),
    related(page),
    record(page),
    disputesTable(
      targets.flatMap(({ programme, metric, disputed }) =>
        disputesOf(programme.id, 'target', [{ wording: metric.en, disputed }]),
      ),
    ),
    sourcesTable(
      targets.flatMap(({ programme, sources }) =>
        sources.map((source) => ({ of: 'programme' as const, record: programme.id, source })),
      ),
    ),
  ];
}
