import type { HeatmapColumn } from '#contract/answers/heatmap.ts';
import { OTHER_ISSUERS } from '#contract/column-clauses.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Options } from '#contract/options.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { RESONANCE_TASKS } from '#contract/resonance-tasks.ts';
import { noRows, type Rows } from '../rows.ts';
import type { Index } from './build-index.ts';
import type { FacetValues } from './facet-values.ts';
import { provinceAbbreviation } from './province-abbreviation.ts';
import { createTextIndex } from './text-index.ts';

/** A column of the heatmap and the rows that stand in it; a row may stand in several, or in none. */
export interface ColumnRows extends Omit<HeatmapColumn, 'programmes'> {
  readonly rows: Rows;
}
export type HeatmapColumns = Readonly<Record<Options['columns'], readonly ColumnRows[]>>;

const MOST_ISSUERS = 12;
const OTHERS: Bilingual = { en: 'Other bodies', zh: '其他机构' };

/** What a programme says of its work: its title, summary, tasks and targets, in both languages, a line each. */
function spokenText({ title, summary, tasks, targets }: Programme): string {
  const texts = [title, summary, ...tasks.map((task) => task.text), ...targets.map(({ metric }) => metric)];
  return texts.flatMap(({ en, zh }) => [en, zh]).join('\n');
}

function yearColumns({ calendar }: Index): ColumnRows[] {
  return calendar.years.map(String).map((year) => ({
    id: year,
    name: { en: year, zh: year },
    rows: calendar.from(year).intersection(calendar.to(year)),
  }));
}

function taskColumns({ programmes }: Index): ColumnRows[] {
  const text = createTextIndex(programmes.map(spokenText));
  return Object.entries(RESONANCE_TASKS).map(([id, { name, short, words }]) => ({
    id,
    name,
    short,
    rows: words.reduce((found, word) => found.union(text.find(word)), noRows(programmes.length)),
  }));
}

/** The bodies that signed most of the programmes that name a sector; all others share the last column. */
function issuerColumns({ programmes, clauses }: Index, values: FacetValues['issuer']): ColumnRows[] {
  const none = () => noRows(programmes.length);
  const naming = [...clauses.sector.values()].reduce((all, rows) => all.union(rows), none());
  const signed = values.map(({ value, name }) => ({ id: value, name, rows: clauses.issuer.get(value) ?? none() }));
  const most = signed
    .toSorted((a, b) => b.rows.intersection_size(naming) - a.rows.intersection_size(naming))
    .filter(({ rows }) => rows.intersection_size(naming) > 0)
    .slice(0, MOST_ISSUERS);
  const rest = signed.filter((issuer) => !most.includes(issuer));
  return [
    ...most.map((issuer) => ({ ...issuer, short: { en: issuer.id, zh: issuer.name.zh } })),
    ...(rest.length === 0
      ? []
      : [{ id: OTHER_ISSUERS, name: OTHERS, rows: rest.reduce((all, { rows }) => all.union(rows), none()) }]),
  ];
}

/** The columns of every kind the heatmap can be asked for: the same under every filter. */
export function indexColumns(index: Index, values: FacetValues): HeatmapColumns {
  const ofClause = (key: 'theme' | 'kind' | 'province'): ColumnRows[] =>
    values[key].map(({ value, name }) => ({
      id: value,
      name,
      rows: index.clauses[key].get(value) ?? noRows(index.programmes.length),
    }));
  return {
    year: yearColumns(index),
    theme: ofClause('theme'),
    task: taskColumns(index),
    issuer: issuerColumns(index, values.issuer),
    kind: ofClause('kind'),
    province: ofClause('province').map((column) => ({ ...column, short: provinceAbbreviation(column.id) })),
  };
}
