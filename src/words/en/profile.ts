const number = new Intl.NumberFormat('en');
export const programmes = (count: number) => `${number.format(count)} ${count === 1 ? 'programme' : 'programmes'}`;

/** The texts of pages about what programmes have in common: an issuer, a theme. */
export const profile = {
  programmes,
  /** From the first to the last year a date of issue is known of; null where none is. */
  span: (span: readonly [number, number] | null) => {
    if (span === null) return '';
    return span[0] === span[1] ? `${span[0]}` : `${span[0]}–${span[1]}`;
  },
  years: {
    title: 'By year of issue',
    list: 'Programmes by year of issue',
    year: (year: number, count: number) => `${year}: ${programmes(count)}`,
    undated: (count: number) => `${programmes(count)} without a date of issue, in no bar.`,
    none: 'No date of issue is known.',
  },
  sectors: 'Sectors they name',
  sectorsNote: 'A sector holds what names one of its parts.',
  themes: 'Themes',
  issuers: 'Who issues them',
  noneNamed: 'None named.',
  all: (count: number) => `All ${number.format(count)}`,
  latest: 'Programmes, the newest first',
  latestOf: (shown: number, count: number) => `The newest ${shown} of ${number.format(count)}.`,
  allProgrammes: (count: number) =>
    count === 1 ? 'It in the list of programmes' : `All ${number.format(count)} in the list of programmes`,
  inOverview: 'In the three views',
  steps: {
    title: 'What comes next',
    none: 'No dated step lies ahead in these programmes.',
    more: (count: number) => `${number.format(count)} more`,
  },
  /** The box a table scrolls in, beside the heading it stands under. */
  table: (title: string) => `${title}, a table`,
  find: 'Find on this page',
  found: (count: number, all: number) => `${number.format(count)} of ${number.format(all)}`,
  nothingFound: 'Nothing here holds these letters.',
};
