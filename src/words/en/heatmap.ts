import type { Absence } from '#contract/vocabulary.ts';

const number = new Intl.NumberFormat('en');
const programmes = (count: number) => `${number.format(count)} ${count === 1 ? 'programme' : 'programmes'}`;

/** A year of the picture. `before`: the number of the year before it, null where the two cannot be compared. */
interface When {
  readonly year: number;
  readonly unfinished: boolean;
  readonly before: number | null;
}
const during = ({ year, unfinished }: When) => `${year}${unfinished ? ' so far' : ''}`;
const after = ({ year, before }: When) => (before === null ? '' : `, after ${number.format(before)} in ${year - 1}`);
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** By sector: names short enough for a row on a phone and for a headline. The table and the tooltip give the whole name. */
const shortNames: Readonly<Record<string, string>> = {
  'agriculture-machinery': 'Farm machinery',
  autos: 'Autos',
  'batteries-energy-storage': 'Batteries',
  electronics: 'Electronics',
  food: 'Food',
  'heritage-consumer-goods': 'Heritage goods',
  'home-furnishing': 'Furnishing',
  'industrial-machinery': 'Machinery',
  logistics: 'Logistics',
  'medical-devices': 'Med. devices',
  nonferrous: 'Non-ferrous',
  petrochemicals: 'Petrochemicals',
  pharmaceuticals: 'Pharma',
  rail: 'Rail',
  semiconductors: 'Chips',
  shipbuilding: 'Ships',
  software: 'Software, IT',
  telecoms: 'Telecoms',
  textiles: 'Textiles',
};

export const heatmap = {
  title: 'Which sectors',
  shortNames,
  headline: {
    names: (names: readonly string[]) => list.format(names),
    sectors: (count: number) => `${number.format(count)} sectors`,
    most: (who: string, each: boolean, count: number, when: When) =>
      `Named most in ${during(when)}: ${who}, by ${programmes(count)}${each ? ' each' : ''}${after(when)}.`,
    mostEver: (who: string, each: boolean, count: number) =>
      `Named most: ${who}, by ${programmes(count)}${each ? ' each' : ''}.`,
    chosen: (who: string, total: number, count: number, when: When) =>
      `${who}: ${programmes(total)}; ${number.format(count)} in ${during(when)}${after(when)}.`,
    none: 'No programme names a sector.',
  },
  reading: (says: {
    unfinished: number | null;
    indented: boolean;
    dedicated: boolean;
    absences: ReadonlySet<Absence>;
    undated: boolean;
  }) =>
    [
      `Programmes that name the sector, by year of issue${says.unfinished === null ? '' : `; ${says.unfinished} so far`}.`,
      says.indented ? 'Indented sectors are counted in the one above.' : '',
      says.dedicated ? 'A corner marks a document about the sector.' : '',
      says.absences.has('silent') ? 'Empty frame: full texts read, none recorded.' : '',
      says.absences.has('filtered') ? 'Dot: none under this filter.' : '',
      says.absences.has('searched-none-found') ? 'Dash: searched, none found.' : '',
      says.absences.has('not-searched') ? 'No frame: not looked for.' : '',
      says.undated ? '“All” adds those without a date.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  alt: (headline: string, rows: number, first: number, last: number, leaders: readonly string[]) =>
    `Heatmap of ${number.format(rows)} sectors by year of issue, ${first} to ${last}. ${headline}${leaders.length === 0 ? '' : ` In all years: ${leaders.join('; ')}.`}`,
  named: (name: string, count: number) => `${name} ${number.format(count)}`,
  all: 'All',
  scale: 'Programmes',
  range: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  table: {
    caption: 'Programmes that name each sector, by year of issue',
    sector: 'Sector',
    otherName: 'Chinese name',
    total: 'All years',
    undated: 'No date',
  },
  tip: {
    cell: (name: string, year: number) => `${name}, ${year}`,
    count: programmes,
    soFar: (what: string) => `${what} so far`,
    deepest: (depth: string) => `Deepest mention: ${depth.charAt(0).toLowerCase()}${depth.slice(1)}`,
    partOf: (parent: string) => `Counted in ${parent} as well`,
    total: (count: number, undated: number) =>
      `${programmes(count)} in all${undated === 0 ? '' : `, ${number.format(undated)} without a date`}`,
    yearSoFar: (year: number) => `${year} so far`,
    year: (named: number, of: number) => `${number.format(named)} of ${number.format(of)} sectors named`,
  },
};
