const number = new Intl.NumberFormat('en');
const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit' });
const programmes = (count: number) => `${number.format(count)} ${count === 1 ? 'programme' : 'programmes'}`;

export const app = {
  name: 'Resonance',
  tagline: "China's AI-industrial programmes, with the evidence",
  description:
    "An open dashboard of China's AI-industrial programmes since 2015: when, for which sectors, where, with the sources behind every mark.",
  documentTitle: (title: string) => `${title} · Resonance`,
  skip: 'Skip to what this page shows',
  nav: {
    label: 'Site',
    pages: {
      resonance: 'The 2026 action',
      programmes: 'Programmes',
      sectors: 'Sectors',
      places: 'Places',
      issuers: 'Issuers',
      themes: 'Themes',
      rosters: 'Rosters',
      glossary: 'Glossary',
      changes: 'What is new',
      compare: 'Compare',
      data: 'Data',
      verify: 'Verify',
    },
    more: 'More pages',
    api: 'API',
    search: 'Search',
    turnTheme: { light: 'Light', dark: 'Dark' },
  },

  summary: {
    headline: (total: number, since: number | null, recent: number, recentYear: number | null) =>
      [
        `${programmes(total)}${since === null ? '' : ` since ${since}`}`,
        recentYear === null || recent === 0 || recent === total
          ? ''
          : `; ${number.format(recent)} of them since January ${recentYear}`,
        '.',
      ].join(''),
    none: 'No programme matches.',
    loading: "China's AI-industrial programmes",
    next: (what: string, programme: string, date: string) => `Next: ${what} (${programme}), ${date}.`,
    nothingNext: 'No later date is stated in these programmes.',
    counts: (total: number, ofAll: number) => `${number.format(total)} of ${programmes(ofAll)}`,
  },

  filters: {
    label: 'Filter',
    all: 'All sectors',
    more: (count: number) => `${count} more sectors`,
    sector: 'Sector',
    level: 'Level',
    kind: 'Kind',
    issuer: 'Issuer',
    theme: 'Theme',
    relevance: 'Relevance',
    basis: 'Evidence',
    province: 'Province',
    city: 'City',
    designation: 'Roster',
    years: 'Years',
    from: 'From',
    to: 'To',
    anyYear: 'Any',
    asOf: 'As of',
    since: 'Compare with',
    q: 'Text',
    searchLabel: 'Search the texts',
    searchPlaceholder: 'Words, 算力 …',
    find: (what: string) => `Find in ${what}`,
    nothingFound: 'Nothing of that name.',
    chosen: (what: string, count: number) => (count === 0 ? what : `${what} · ${count}`),
    inForce: 'What is shown',
    phrases: {
      sector: (name: string) => name,
      theme: (name: string) => name,
      level: (name: string) => name,
      kind: (name: string) => name,
      issuer: (name: string) => `by ${name}`,
      province: (name: string) => `in ${name}`,
      city: (name: string) => `in ${name}`,
      designation: (name: string) => `roster: ${name}`,
      relevance: (name: string) => name,
      basis: (name: string) => name,
      years: (from: string | null, to: string | null) =>
        from === null ? `until ${to}` : to === null ? `since ${from}` : from === to ? from : `${from}–${to}`,
      asOf: (day: string) => `as of ${day}`,
      since: (day: string) => `compared with ${day}`,
      q: (text: string) => `“${text}”`,
    },
    task: (name: string) => `in the heatmap: ${name}`,
    everything: 'Everything',
    remove: (what: string) => `Remove ${what}`,
    clear: 'Clear all',
    share: 'Copy link',
    shared: 'Link copied',
    shareFailed: 'Copy it from the address bar',
    failed: 'The filter values could not be loaded.',
    count: (count: number) => programmes(count),
  },

  frame: {
    loading: 'Loading …',
    take: 'Export',
    takeOf: (what: string) => `Export ${what}`,
    asTable: 'Table',
    asPicture: 'Picture',
    renewing: 'Updating …',
    empty: 'No programme matches this filter.',
    clear: 'Clear the filter',
    retry: 'Try again',
    keptFrom: (when: Date) => `What you see is the answer of ${time.format(when)}.`,
    undated: (count: number) => `${programmes(count)} without any date, not drawn`,
  },

  errors: {
    problem: (title: string, detail: string) => `${title}: ${detail}`,
    unreachable: 'The server cannot be reached. Check the connection and try again.',
    unreadable: 'The server answered in a form this page does not know. Reload the page to get its present version.',
    other: 'This part could not be shown. Try again; if it stays, reload the page.',
    page: 'Something on this page failed.',
    pageAction: 'Reload',
    pageDetail: (message: string) => `What happened: ${message}`,
  },

  map: {
    unplaced: (names: string) => `Without a place on the map: ${names}.`,
  },

  programme: {
    region: 'Programme',
    close: 'Close',
    loading: 'Loading the programme …',
    missing: 'There is no programme of this id.',
    open: 'Open its page',
  },

  page: {
    loading: 'Loading …',
    notFound: 'There is no such page.',
    missing: (id: string) => `Nothing here is called “${id}”.`,
    near: 'Did you mean:',
    home: 'To the overview',
    of: (name: string) => `${name}: page`,
  },
  overview: { views: 'When, which sectors, where' },
  footer: {
    version: (version: string, count: number) => `Dataset version ${version}: ${programmes(count)}.`,
    index:
      'Counts are an index of our own records, not of all that exists. A target is not an outcome; a draft is not issued; a nomination is not a designation.',
    credits: (licence: string, credits: readonly string[]) => `Data: ${licence}. ${credits.join(' ')} Code: MIT.`,
  },
};
