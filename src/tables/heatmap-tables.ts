import type { Heatmap, HeatmapColumn, HeatmapRow } from '#contract/answers/heatmap.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { ABSENCES, DEPTHS } from '#contract/vocabulary.ts';
import { bilingual, grade, integer, term, text, truth } from './columns.ts';

interface HeatmapCell {
  readonly row: HeatmapRow;
  readonly column: HeatmapColumn;
  readonly at: number;
}

const cells = ({ rows, columns, by, measure }: Heatmap): Table =>
  makeTable<HeatmapCell>(
    'heatmap',
    {
      key: ['sector', 'column'],
      columns: [
        text('sector', ({ row }) => row.sector),
        ...bilingual<HeatmapCell>('sector_name', ({ row }) => row.name),
        text('columns_are', () => by),
        text('column', ({ column }) => column.id),
        ...bilingual<HeatmapCell>('column_name', ({ column }) => column.name),
        text('measure', () => measure),
        integer('value', ({ row, at }) => row.counts[at] ?? null),
        grade('depth', DEPTHS, ({ row, at }) => row.depths[at] || null),
        term('absence', ABSENCES, ({ row, at }) => row.absences[at] ?? null),
        integer('appeared', ({ row, at }) => row.appeared?.[at] ?? null),
      ],
    },
    rows.flatMap((row) => columns.map((column, at) => ({ row, column, at }))),
  );

const columnsTable = ({ columns }: Heatmap): Table =>
  makeTable<HeatmapColumn>(
    'columns',
    {
      key: ['column'],
      columns: [
        text('column', ({ id }) => id),
        ...bilingual<HeatmapColumn>('column_name', ({ name }) => name),
        integer('programmes', ({ programmes }) => programmes),
        integer('appeared', ({ appeared }) => appeared ?? null),
      ],
    },
    columns,
  );

const sectors = ({ rows, by, measure, change }: Heatmap): Table =>
  makeTable<HeatmapRow>(
    'sectors',
    {
      key: ['sector'],
      columns: [
        text('sector', ({ sector }) => sector),
        ...bilingual<HeatmapRow>('sector_name', ({ name }) => name),
        text('parent', ({ parent }) => parent),
        truth('headline', ({ headline }) => headline),
        truth('in_resonance', ({ inResonance }) => inResonance),
        text('columns_are', () => by),
        text('measure', () => measure),
        integer('total', ({ total }) => total),
        integer('outside', ({ outside }) => outside),
        integer('rise', (row) => (change === null ? null : row.change)),
        integer('rise_from', () => change?.from ?? null),
        integer('rise_to', () => change?.to ?? null),
        integer('appeared', ({ totalAppeared }) => totalAppeared ?? null),
      ],
    },
    rows,
  );

/** A row a cell, so that each kind of nothing can be told; then the sectors with their totals, which no sum of cells gives, and the columns. */
export const heatmapTables = (heatmap: Heatmap): [Table, ...Table[]] => [
  cells(heatmap),
  sectors(heatmap),
  columnsTable(heatmap),
];
