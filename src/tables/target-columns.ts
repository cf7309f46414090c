import type { Figure } from '#contract/entities/figure.ts';
import type { Target } from '#contract/entities/programme.ts';
import { bilingual, type Made, number, text } from './columns.ts';

type Goal = Omit<Target, 'sources' | 'disputed'>;

/** What a document asks for: a goal, a rule, or a count of what it contains. */
export const targetColumns = <Row>(of: (row: Row) => Goal): readonly Made<Row>[] => [
  ...bilingual<Row>('metric', (row) => of(row).metric),
  text('nature', (row) => of(row).nature),
  text('operator', (row) => of(row).operator),
  text('operator_basis', (row) => of(row).operatorBasis),
  number('value', (row) => of(row).value),
  number('value_max', (row) => of(row).valueMax),
  text('unit', (row) => of(row).unit),
  text('unit_note', (row) => of(row).unitNote),
  text('due', (row) => of(row).by),
];

/** The latest outcome of the same measure: a row of `figures`. */
export const outcomeColumns = <Row>(of: (row: Row) => Figure | null): readonly Made<Row>[] => [
  text('outcome_figure', (row) => of(row)?.id ?? null),
  text('outcome_operator', (row) => of(row)?.operator ?? null),
  number('outcome_value', (row) => of(row)?.value ?? null),
  text('outcome_unit', (row) => of(row)?.unit ?? null),
  text('outcome_date', (row) => of(row)?.asOf ?? null),
];
