import { basisOf } from '#contract/basis.ts';
import { HEAD_FACTS, type Programme } from '#contract/entities/programme.ts';
import { boolean, integer, number, references, type Table, table, text } from './table.ts';

/** The rows of a list inside programmes, each with its programme and its place in the list, from 1. */
function listed<T>(programmes: readonly Programme[], list: (programme: Programme) => readonly T[]) {
  return programmes.flatMap((programme) => list(programme).map((fact, at) => ({ programme, at: at + 1, fact })));
}
type Listed<T> = { readonly programme: Programme; readonly at: number; readonly fact: T };
type Sourced = { readonly sources: readonly string[] };

const ids = (values: readonly string[]) => values.join(' ');
const ofProgramme = text('programme', 'Id of the programme', (row: Listed<unknown>) => row.programme.id);
const place = integer('position', 'Place in the list, from 1', (row: Listed<unknown>) => row.at);
const evidence = [
  text(
    'sources',
    'Ids of the sources, inside the programme, that state it; separated by spaces',
    (row: Listed<Sourced>) => ids(row.fact.sources),
  ),
  text('basis', 'What it rests on: official, corroborated or single', ({ programme, fact }: Listed<Sourced>) =>
    basisOf(
      programme.sources
        .filter(({ id }) => fact.sources.includes(id))
        .map((source) => ({ ...source, about: 'document' })),
    ),
  ),
];
const KEY = { primaryKey: ['programme', 'position'], foreignKeys: [references('programme', 'programmes')] };

function programmesTable(programmes: readonly Programme[]): Table {
  return table('programmes', programmes, {
    description: 'One row a programme',
    primaryKey: ['id'],
    columns: [
      text('id', 'Id, stable', (it) => it.id),
      text('title_en', 'Our English title', (it) => it.title.en),
      text('title_zh', 'Chinese title', (it) => it.title.zh),
      text('title_zh_basis', 'seen on a page, rendered by us, or background', (it) => it.titleZhBasis),
      text('short_title_en', 'Short English title', (it) => it.shortTitle.en),
      text('short_title_zh', 'Short Chinese title', (it) => it.shortTitle.zh),
      text('kind', 'Kind of document', (it) => it.kind),
      text('rung', 'Rung of the ladder from strategy to award; our reading', (it) => it.rung),
      text('status', 'issued or draft', (it) => it.status),
      text('level', 'Level of government', (it) => it.level),
      text('jurisdiction', 'CN, an ISO 3166-2:CN code or a six-digit place code', (it) => it.jurisdiction),
      text('issuers', 'Ids of issuers, separated by spaces', (it) => ids(it.issuers)),
      integer('unnamed_issuers', 'Further issuers not named on the pages seen', (it) => it.unnamedIssuers),
      text('document_number', 'Number of the document', (it) => it.documentNumber?.value ?? null),
      text('issued', 'Date of issue, as precise as known', (it) => it.issued),
      text('issued_basis', 'What the date of issue is the date of', (it) => it.issuedBasis),
      text('published', 'Date of publication', (it) => it.published),
      text('period_start', 'Start of the period', (it) => it.period.start),
      text('period_end', 'End of the period', (it) => it.period.end),
      text('superseded_on', 'Since when it no longer holds', (it) => it.superseded?.on ?? null),
      text('superseded_by', 'Id of the programme that replaced it', (it) => it.superseded?.by ?? null),
      text('relevance', 'core, enabling or context', (it) => it.relevance),
      text('themes', 'Themes, separated by spaces', (it) => ids(it.themes)),
      text('summary_en', 'What it says, in our words', (it) => it.summary.en),
      text('summary_zh', 'What it says, in our words, in Chinese', (it) => it.summary.zh),
      text('basis', 'What the record rests on', (it) => it.basis),
      text('basis_why_en', 'Why', (it) => it.basisWhy.en),
      text('basis_why_zh', 'Why, in Chinese', (it) => it.basisWhy.zh),
      text('checked', 'Day of the last comparison with its pages', (it) => it.checked),
      text('notes_en', 'Doubts and notes', (it) => it.notes?.en ?? null),
      text('notes_zh', 'Doubts and notes, in Chinese', (it) => it.notes?.zh ?? null),
    ],
  });
}

function parentsTable(programmes: readonly Programme[]): Table {
  return table(
    'parents',
    listed(programmes, (it) => it.parents),
    {
      description: 'Which programme carries out which',
      primaryKey: ['programme', 'parent'],
      foreignKeys: [references('programme', 'programmes'), references('parent', 'programmes')],
      columns: [
        ofProgramme,
        text('parent', 'Id of the programme it carries out', (row) => row.fact.id),
        boolean('inferred', 'True where no page names the link: our reading', (row) => row.fact.inferred),
      ],
    },
  );
}

function disputesTable(programmes: readonly Programme[]): Table {
  const rows = programmes.flatMap((programme) => [
    ...HEAD_FACTS.flatMap((fact) =>
      (programme.disputed[fact] ?? []).map((dispute) => ({ programme, of: fact, dispute })),
    ),
    ...(['tasks', 'targets', 'sectors', 'places', 'milestones'] as const).flatMap((list) =>
      programme[list].flatMap((item, at) =>
        item.disputed.map((dispute) => ({ programme, of: `${list} ${at + 1}`, dispute })),
      ),
    ),
  ]);
  return table('disputes', rows, {
    description: 'What other sources say of a fact, and why another value is preferred',
    primaryKey: ['programme', 'of', 'says_en'],
    foreignKeys: [references('programme', 'programmes')],
    columns: [
      text('programme', 'Id of the programme', (row) => row.programme.id),
      text('of', 'The fact: a field of programmes, or a list and the position in it', (row) => row.of),
      text('says_en', 'What the other sources say', (row) => row.dispute.says.en),
      text('says_zh', 'The same in Chinese', (row) => row.dispute.says.zh),
      text('why_en', 'Why the other value is preferred', (row) => row.dispute.why.en),
      text('why_zh', 'The same in Chinese', (row) => row.dispute.why.zh),
      text('sources', 'Ids of the sources that say so', (row) => ids(row.dispute.sources)),
    ],
  });
}

/** Programmes and all that is listed in them. */
export function programmeTables(programmes: readonly Programme[]): Table[] {
  return [
    programmesTable(programmes),
    parentsTable(programmes),
    table(
      'tasks',
      listed(programmes, (it) => it.tasks),
      {
        description: 'What programmes ask to be done, in our words',
        ...KEY,
        columns: [
          ofProgramme,
          place,
          text('text_en', 'The task', (row) => row.fact.text.en),
          text('text_zh', 'The task in Chinese', (row) => row.fact.text.zh),
          boolean(
            'reconstructed',
            "True where it is our reconstruction, not the document's own heading",
            (row) => row.fact.reconstructed,
          ),
          ...evidence,
        ],
      },
    ),
    table(
      'targets',
      listed(programmes, (it) => it.targets),
      {
        description: 'Numbers, rules and goals programmes set. Only rows of nature target are goals',
        ...KEY,
        columns: [
          ofProgramme,
          place,
          text('metric_en', 'What is counted', (row) => row.fact.metric.en),
          text('metric_zh', 'What is counted, in Chinese', (row) => row.fact.metric.zh),
          text('nature', 'target, count (of what the document contains) or rule', (row) => row.fact.nature),
          text('operator', '=, >=, >, <=, < or ~', (row) => row.fact.operator),
          text(
            'operator_basis',
            'recorded, range, or not-recorded: then print the number bare',
            (row) => row.fact.operatorBasis,
          ),
          number('value', 'The number; money in CNY, computing in EFLOPS, shares in %', (row) => row.fact.value),
          number('value_max', 'Upper end of a range', (row) => row.fact.valueMax),
          text('unit', 'Unit', (row) => row.fact.unit),
          text('unit_note', 'The printed form', (row) => row.fact.unitNote),
          text('by', 'When it is due', (row) => row.fact.by),
          ...evidence,
        ],
      },
    ),
    table(
      'sector_mentions',
      listed(programmes, (it) => it.sectors),
      {
        description: 'Which sectors programmes name, and how deeply',
        primaryKey: ['programme', 'sector'],
        foreignKeys: [references('programme', 'programmes'), references('sector', 'sectors')],
        columns: [
          ofProgramme,
          text('sector', 'Id of the sector', (row) => row.fact.id),
          integer(
            'depth',
            '1 named, 2 own paragraph, 3 numbers or use cases, 4 the document is about it',
            (row) => row.fact.depth,
          ),
          ...evidence,
        ],
      },
    ),
    table(
      'place_mentions',
      listed(programmes, (it) => it.places),
      {
        description: 'Which places programmes name',
        ...KEY,
        foreignKeys: [...KEY.foreignKeys, references('place', 'places', 'code')],
        columns: [
          ofProgramme,
          place,
          text('place', 'Six-digit code', (row) => row.fact.code),
          text('role', 'pilot, host, issuer or named', (row) => row.fact.role),
          ...evidence,
        ],
      },
    ),
    table(
      'milestones',
      listed(programmes, (it) => it.milestones),
      {
        description: 'Dated steps',
        ...KEY,
        columns: [
          ofProgramme,
          place,
          text('date', 'The date, as precise as known', (row) => row.fact.date),
          text('text_en', 'What happens', (row) => row.fact.text.en),
          text('text_zh', 'What happens, in Chinese', (row) => row.fact.text.zh),
          ...evidence,
        ],
      },
    ),
    disputesTable(programmes),
  ];
}
