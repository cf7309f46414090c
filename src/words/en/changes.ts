const number = new Intl.NumberFormat('en');
const count = (many: number, one: string, more: string) => `${number.format(many)} ${many === 1 ? one : more}`;
const programmes = (many: number) => count(many, 'programme', 'programmes');
const records = (many: number) => count(many, 'other record', 'other records');

interface Totals {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Records that are no programmes. */
  readonly others: number;
}

/** What stands in a sentence of several parts, the last joined by "and". */
function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The texts of what is new: of the page and of the feed. */
export const changes = {
  title: 'What is new',
  description:
    'What each version of the dataset added, changed and removed, and which programmes were issued lately; under any filter, and as a feed.',
  kind: 'Kind',
  headline: (day: string, totals: Totals, narrowed: boolean) => {
    const parts = [
      ...(totals.added > 0 ? [`added ${programmes(totals.added)}`] : []),
      ...(totals.changed > 0 ? [`changed ${number.format(totals.changed)}`] : []),
      ...(totals.removed > 0 ? [`removed ${number.format(totals.removed)}`] : ['removed none']),
    ];
    return totals.added + totals.changed + totals.removed === 0
      ? `The version of ${day} changed no programme${narrowed ? ' under this filter' : ''}.`
      : `The version of ${day} ${joined(parts)}${narrowed ? ' under this filter' : ''}.`;
  },
  lately: (windows: readonly { readonly days: number; readonly count: number }[], day: string) =>
    `Issued and on record, counted back from ${day}: ${joined(
      windows.map(({ days, count: many }) => `${many === 0 ? 'none' : number.format(many)} in ${days} days`),
    )}.`,
  jump: 'On this page',

  dataset: 'In the dataset: what we added and changed',
  datasetNote:
    'By version. A programme added here may be years old: it is new to us, not to the world. One is listed where it meets the filter as it is now.',
  unnarrowed: 'What is gone, or belongs to no programme (figures, terms), is told only without a filter.',
  version: (day: string) => `Version of ${day}`,
  against: (day: string) => `against the version of ${day}`,
  first: 'The first version kept: there is none to compare it with.',
  nothing: 'Nothing in this version meets the filter.',
  totals: ({ added, changed, removed, others }: Totals) =>
    joined([
      `${programmes(added)} added`,
      `${number.format(changed)} changed`,
      `${removed === 0 ? 'none' : number.format(removed)} removed`,
      ...(others === 0 ? [] : [`${records(others)} touched`]),
    ]),
  ofLevel: (level: string, many: number) => `${level}: ${number.format(many)}`,
  groups: { added: 'Programmes added', changed: 'Programmes changed', removed: 'Programmes removed' },
  others: { added: 'Other records added', changed: 'Other records changed', removed: 'Other records removed' },
  kinds: {
    programme: 'Programme',
    roster: 'Roster',
    figure: 'Figure',
    story: 'News story',
    term: 'Term',
    unverified: 'Unverified item',
  },
  gone: 'no longer in the dataset',
  nowCalled: 'now kept as',
  undated: 'no date known',
  more: (many: number) => `${number.format(many)} more`,
  crossTable: (what: string) => `${what}, by kind of document and level`,
  all: 'All',

  fields: {
    basis: 'evidence',
    basisWhy: 'why that evidence',
    checked: 'compared with its pages',
    complete: 'whether complete',
    disputed: 'disputes',
    documentNumber: 'document number',
    evidence: 'which page states what',
    expectedCount: 'members stated',
    issued: 'date of issue',
    issuedBasis: 'what dates it',
    issuers: 'issuers',
    members: 'members',
    milestones: 'dated steps',
    notes: 'notes',
    parents: 'lineage',
    period: 'period',
    places: 'places',
    published: 'date of publication',
    sectors: 'sectors',
    sources: 'sources',
    summary: 'summary',
    targets: 'targets',
    tasks: 'tasks',
    themes: 'themes',
    title: 'title',
    titleZhBasis: 'where the Chinese title is from',
    unnamedIssuers: 'issuers not named',
    whyEmpty: 'why lists are empty',
  },
  values: {
    true: 'yes',
    false: 'no',
    document: 'the document',
    published: 'its first publication',
    'doc-number': 'its number',
    launch: 'the launch of the campaign',
    inferred: 'inferred',
    seen: 'seen on a page',
    rendered: 'our rendering',
    background: 'the usual title',
  },
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  onlyAfter: (after: string) => `now ${after}`,
  onlyBefore: (before: string) => `was “${before}”`,

  world: 'In the world: what was issued',
  worldNote: (day: string) =>
    `By date of issue, counted back from ${day}. Not a list of what we added: a programme stands here by its own date, whenever it came into the dataset. Dates known to a month or a year count from their first day.`,
  readTo: (day: string) => `Pages were read up to ${day}; what was issued shortly before may not be known yet.`,
  window: (from: number, to: number) => (from === 0 ? `The last ${to} days` : `${from + 1} to ${to} days ago`),
  windowEmpty: 'None on record.',

  feed: 'Follow as a feed (Atom)',
  feedTitle: (filtered: boolean) => `Resonance: what is new in the dataset${filtered ? ', under a filter' : ''}`,
  feedSubtitle: 'What each version of the dataset added, changed and removed, with the programmes it names.',
  json: 'This page as JSON',
};
