const number = new Intl.NumberFormat('en');
const results = (count: number) => `${number.format(count)} ${count === 1 ? 'result' : 'results'}`;
const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(' or ');

/** The texts of the search and of what a page that is not there offers instead. */
export const search = {
  title: 'Search',
  field: 'Search everything',
  placeholder: 'Steel, 算力, wuhan …',
  hint: 'Programmes and their targets, sectors, places, issuers, themes, rosters and terms: by name or words, in English, Chinese or pinyin.',
  keys: '↑ ↓ choose · Enter opens · Ctrl or ⌘ + Enter opens beside · Esc closes',
  close: 'Close',
  results: 'Results',
  kinds: {
    sector: { one: 'Sector', many: 'Sectors' },
    place: { one: 'Place', many: 'Places' },
    issuer: { one: 'Issuer', many: 'Issuers' },
    theme: { one: 'Theme', many: 'Themes' },
    roster: { one: 'Roster', many: 'Rosters' },
    programme: { one: 'Programme', many: 'Programmes' },
    term: { one: 'Term', many: 'Terms' },
    target: { one: 'Target', many: 'Targets' },
  },
  shown: (shown: number, total: number) =>
    shown === total ? number.format(total) : `${number.format(shown)} of ${number.format(total)}`,
  more: (count: number, kind: string) => `${number.format(count)} more ${kind.toLowerCase()}`,
  waiting: 'Searching …',
  count: results,
  none: (typed: string) => `Nothing has “${typed}” in its names or texts.`,
  noneHint: 'Try a shorter word, one word fewer, or the other language.',
  readAs: (typed: string, texts: readonly string[], count: number) =>
    `Nothing has “${typed}”; ${results(count)} for ${quoted(texts)}.`,
  fields: {
    title: 'Full title',
    'other-name': 'Also',
    number: 'Number',
    code: 'Code',
    text: 'In its record',
  },
  pinyin: 'pinyin',
  of: (programme: string) => `of ${programme}`,
  perhaps: 'Perhaps you look for:',
};
