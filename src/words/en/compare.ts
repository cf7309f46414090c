const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const many = (count: number, one: string, more: string) => `${number.format(count)} ${count === 1 ? one : more}`;

/** The texts of things side by side. */
export const compare = {
  title: (names: readonly string[]) => (names.length === 0 ? 'Compare' : list.format(names)),
  documentTitle: (names: readonly string[]) =>
    names.length === 0 ? 'Compare programmes, sectors or places' : `${list.format(names)}, compared`,
  description: (names: readonly string[]) =>
    names.length < 2
      ? 'Up to three programmes, sectors or places side by side: where they differ first, then what is the same.'
      : `${list.format(names)} side by side: where they differ first, then what is the same, with the sources.`,
  kinds: { programme: 'Programmes', sector: 'Sectors', place: 'Places' },
  kind: 'Side by side',
  choose: 'What is compared',
  start:
    'Put up to three programmes, sectors or places beside one another. What differs comes first; what a record does not state is said, and counts as no difference.',
  one: 'Choose something to put beside it.',
  lead: (differ: number, same: number, partly: number) =>
    [
      differ === 0 ? 'Nothing that is stated differs' : `They differ in ${many(differ, 'fact', 'facts')}`,
      same === 0 ? '' : `, agree in ${number.format(same)}`,
      partly === 0 ? '' : `; ${number.format(partly)} more ${partly === 1 ? 'is' : 'are'} not stated of all`,
      '.',
    ].join(''),
  alike: (targets: number) =>
    targets === 0 ? '' : ` ${many(targets, 'goal is', 'goals are')} set for the same measure and year.`,
  note: 'Lists are matched by what our records name alike: a goal by its measure, unit and year. Other wording may mean the same and stands apart.',
  region: 'Side by side',
  fact: 'Fact',
  verdicts: {
    differs: (count: number) => `Where they differ (${number.format(count)})`,
    partly: (count: number) => `Not stated of all (${number.format(count)})`,
    same: (count: number) => `The same in all (${number.format(count)})`,
    none: (count: number) => `Stated of none (${number.format(count)})`,
  },
  shares: {
    all: (columns: number) => (columns === 2 ? 'In both' : 'In all'),
    some: 'In two of them',
    only: 'Only here',
  },
  nothing: {
    unstated: 'not stated on the pages seen',
    'none-recorded': 'none on record',
    'none-seen': 'none recorded, though a full text was at hand',
    'not-read': 'not known: only reports were read',
    'no-other': 'none beside those shared',
    'not-searched': 'not looked for',
    'none-found': 'looked for, none found',
  },
  rows: {
    rung: 'Rung',
    status: 'Status',
    themes: 'Themes',
    tasks: 'Tasks',
    steps: 'Dated steps',
    sources: 'Sources',
    record: 'Record',
    period: (start: string, end: string) => `${start} – ${end}`,
    count: (count: number) => number.format(count),
  },
  others: {
    sectors: 'Other sectors',
    places: 'Other places',
    targets: 'Other targets',
    counts: 'Other contents',
    rules: 'Other rules',
  },
  noNumber: 'a goal without a number',
  json: 'As JSON',
  sourceRef: (ref: string, outlet: string) => `Source ${ref}: ${outlet}`,
  remove: (name: string) => `Remove ${name}`,
  replace: (name: string) => `Replace ${name}`,
  removeShort: 'Remove',
  replaceShort: 'Replace',
  keep: 'Keep it',
  find: {
    programme: 'Find a programme to add',
    sector: 'Find a sector to add',
    place: 'Find a place to add',
  },
  instead: (name: string) => `Find one in place of ${name}`,
  placeholder: 'Name in English or Chinese',
  newest: 'The newest:',
  found: (count: number) => (count === 0 ? 'Nothing of that name.' : ''),
  missing: (id: string) => `Nothing here is called “${id}”, so it is left out.`,
  near: 'Did you mean:',
  unknownKind: (kind: string) => `“${kind}” cannot be compared. What you gave can be read as:`,
  beyond: (ids: readonly string[], most: number) =>
    `At most ${number.format(most)} fit side by side; left out: ${list.format(ids)}.`,
  compare: 'Compare',
  compareThis: (name: string) => `Compare ${name} with others`,
};
