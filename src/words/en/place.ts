import type { SearchStatus } from '#contract/vocabulary.ts';

const number = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`) => `${number.format(count)} ${count === 1 ? one : many}`;
const since = (year: number | null) => (year === null ? '' : ` since ${year}`);

/** What the date of an entry marks, as rosters note it. */
const DATE_KINDS: Readonly<Record<string, string>> = {
  announced: 'announced',
  'interconnected by': 'connected by',
  launch: 'launch',
  letter: 'letter',
  'public notice': 'public notice',
  published: 'published',
  reported: 'reported',
  'year only': 'only the year is known',
};

/** Three kinds of nothing. */
const NO_PROGRAMME: Readonly<Record<SearchStatus, string>> = {
  found: 'No programme of its own by this day',
  'searched-none-found': 'Programmes of its own were looked for and none was found',
  'not-searched': 'Programmes of its own have not been looked for yet',
};

/** What the first sentence counts. Years are null where no date is known. */
interface Counted {
  readonly places: number;
  readonly designated: number;
  readonly rosters: number;
  readonly since: number | null;
  readonly partial: number;
  readonly pending: number;
  readonly own: number;
  readonly ownSince: number | null;
  readonly within: number;
  readonly naming: number;
  readonly search: SearchStatus;
}

/** The texts of the pages of places and of their list. */
export const place = {
  kinds: {
    province: 'Province',
    municipality: 'Municipality, both a province and a city',
    city: 'City',
    county: 'County or county-level city',
    district: 'District',
    'new-area': 'New area',
  },
  lead: {
    designations: (subject: string, { places, designated, rosters, since: year, partial, pending }: Counted) => {
      const who =
        places === 0
          ? subject
          : places === 1
            ? `${subject} and the one place in it on record`
            : `${subject} and its ${number.format(places)} places on record`;
      const held =
        designated === 0
          ? `${who}: no designation on the rosters recorded`
          : `${who}: ${some(designated, 'designation')} on ${some(rosters, 'roster')}${since(year)}`;
      const notes = [
        partial === 0
          ? ''
          : partial === rosters
            ? rosters === 1
              ? 'a list known only in part'
              : 'all lists known only in part'
            : `${partial} of them known only in part`,
        pending === 0
          ? ''
          : `${some(pending, designated === 0 ? 'entry' : 'more entry', designated === 0 ? 'entries' : 'more entries')} only proposed or planned`,
      ].filter((note) => note !== '');
      return `${held}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}.`;
    },
    programmes: ({ own, ownSince, within, naming, search }: Counted) => {
      const parts = [
        own === 0 ? NO_PROGRAMME[search] : `${some(own, 'programme')} of its own${since(ownSince)}`,
        within === 0 ? '' : `${number.format(within)} by places in it`,
        naming === 0 ? '' : `${number.format(naming)} issued elsewhere that ${naming === 1 ? 'names' : 'name'} it`,
      ].filter((part) => part !== '');
      return `${parts.join('; ')}.`;
    },
    nextStep: (date: string, text: string) => `Next: ${date}, ${text}`,
    nextTargets: (year: number, count: number) => `Next: ${some(count, 'target')} of its own due by ${year}.`,
  },
  /** Stands before the lead where the world is shown as it was on a day. */
  asOf: (day: string) => `As decided by ${day}. `,
  title: (name: string) => `${name}: what has been decided for it`,
  locator: (name: string) => `Map of China with ${name} marked.`,
  drawnAt: 'No coordinates of its own are on record; the mark stands at its city:',
  noPoint: 'No coordinates are on record: it stands on no map here.',

  designations: {
    title: 'Designations',
    note: 'Titles given to the place, or to a place in it, by roster and date. A nomination is not a designation.',
    none: 'It stands on none of the rosters recorded. Lists known only in part may name it all the same.',
    complete: (members: number) => `complete list of ${number.format(members)}`,
    partial: (members: number, expected: number | null) =>
      expected === null
        ? `partial list: ${number.format(members)} entries known, how many there are is not known`
        : `partial list: ${number.format(members)} of ${number.format(expected)} entries known`,
    setUpBy: 'set up by',
    columns: { what: 'Entry', date: 'Date', status: 'Status', about: 'Batch, field, number', sources: 'Sources' },
    spans: 'Spans',
    undated: 'no page seen states the date',
    batch: (batch: string, isDate: boolean) => (isDate ? `batch of ${batch}` : `batch ${batch}`),
    dateKinds: DATE_KINDS,
    hub: (hub: string) => `hub: ${hub}`,
    builder: (builder: string) => `built by ${builder}`,
  },

  programmes: {
    title: 'Programmes of its own',
    note: 'Issued by its own bodies, the newest first.',
    none: {
      found: 'None on record by this day.',
      'searched-none-found': 'Looked for and none found, which does not say that there is none.',
      'not-searched': 'Not known: programmes of this place have not been looked for yet.',
    },
    within: 'Programmes of places in it',
    count: (count: number) => some(count, 'programme'),
    pageOf: (name: string) => `All about ${name}`,
    naming: 'Programmes issued elsewhere that name it',
    namingNote: 'National programmes and those of other places, with the part they give it.',
    namesNone: 'No programme issued elsewhere is recorded as naming it.',
    columns: {
      issued: 'Issued',
      programme: 'Programme',
      issuers: 'By',
      kind: 'Kind',
      basis: 'Evidence',
      role: 'Names',
    },
    draft: 'draft',
    undated: 'date not stated',
    roles: { pilot: 'pilot', host: 'host', issuer: 'issuing place', named: 'named' },
  },

  targets: {
    title: 'Targets, funding and vouchers',
    note: 'What its own programmes set. A target is not an outcome. Rows of one unit stand together; whether two programmes measure alike is not known.',
    goals: 'Goals',
    support: 'Money offered: grants, vouchers, ceilings, and all that funding programmes set',
    rules: 'Rules',
    counts: 'What the documents contain',
    none: 'No target is on record for it.',
    silent: (count: number) => `In the full text of ${some(count, 'programme')} of its own no target was seen.`,
    notRead: (count: number) =>
      `Of ${some(count, 'programme')} of its own only reports were read: whether they set targets is not known.`,
    columns: { metric: 'Metric', value: 'Value', by: 'By', programme: 'Programme', sources: 'Sources' },
    noNumber: 'no number',
    noYear: 'no year',
    disputed: (says: string) => `Other pages say: ${says}`,
  },

  sectors: {
    title: 'Sectors and themes',
    note: 'Sectors its own programmes name, with the deepest mention. Depth is an index of our records, not the issuer’s ranking.',
    none: 'No programme of its own on record names a sector.',
    depth: (depth: number) => `depth ${depth}`,
    columns: { sector: 'Sector', depth: 'Deepest mention', programmes: 'Named by' },
    themes: 'Themes',
  },

  neighbours: {
    title: 'In it and around it',
    places: 'Places in it',
    borders: 'Provinces it shares a border with',
    noBorders: 'It shares a border with no other province.',
    siblings: (province: string) => `Other places of ${province}`,
    counts: (designated: number, programmes: number, searched: boolean) =>
      `${some(designated, 'designation')}, ${searched || programmes > 0 ? some(programmes, 'programme') : 'programmes not looked for'}`,
  },

  search: {
    title: 'What was looked for',
    status: {
      found: 'Programmes of its own were found. That does not mean that all were.',
      'searched-none-found': 'Programmes of its own were looked for on the days below, and none was found.',
      'not-searched': 'Programmes of its own have not been looked for yet: an empty list says nothing of the place.',
    },
    unnoted: 'By which queries was not noted.',
    silentNote:
      'Three kinds of nothing are kept apart: a document that is silent, a search that found nothing, and what nobody has looked for.',
    columns: { date: 'Date', query: 'Query', found: 'Found' },
    places: (found: number, none: number, not: number) =>
      `Of the places in it: ${number.format(found)} with programmes found, ${number.format(none)} searched without a find, ${number.format(not)} not looked for.`,
  },

  outlets: { cited: 'cited, not linked', notOpened: 'not opened by us', more: (count: number) => `${count} more` },

  list: {
    title: { en: 'Places', zh: '地区' },
    kind: 'Index',
    documentTitle: 'Places: who was designated, who issued what, where nobody has looked',
    lead: (provinces: number, places: number, issuing: number, none: number, unsearched: number) =>
      `${some(provinces, 'province')} and ${some(places, 'place')} in them: ${number.format(issuing)} have issued programmes on record, ${number.format(none)} were searched and none was found, ${number.format(unsearched)} nobody has looked at yet.`,
    provinces: 'By province',
    note: 'Designations are entries of rosters, those of its places with it; lists known only in part are counted too. Programmes are those on record: an index of our own, not of all that exists.',
    columns: {
      province: 'Province',
      designations: 'Designations',
      own: 'Own programmes',
      within: 'Programmes of its places',
      search: 'Own programmes looked for',
      places: 'Places on record',
    },
    searchedOn: (status: string, date: string | null) => (date === null ? status : `${status}, ${date}`),
    count: (designated: number, own: number, searched: boolean) =>
      `${number.format(designated)} / ${searched ? number.format(own) : '?'}`,
    countKey: 'Behind each place: designations / programmes of its own, “?” where nobody has looked for them.',
    unsearched: 'not looked for',
  },
};
