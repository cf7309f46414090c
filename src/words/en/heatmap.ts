const number = new Intl.NumberFormat('en');
const programmes = (count: number) => `${number.format(count)} ${count === 1 ? 'programme' : 'programmes'}`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** By sector: names short enough for a row on a phone and for a headline. The table and the tooltip give the whole name. */
const shortNames: Readonly<Record<string, string>> = {
  'agriculture-machinery': 'Farm machinery',
  'batteries-energy-storage': 'Batteries',
  electronics: 'Electronics',
  food: 'Food',
  'heritage-consumer-goods': 'Heritage goods',
  'industrial-machinery': 'Machinery',
  logistics: 'Logistics',
  nonferrous: 'Non-ferrous',
  petrochemicals: 'Petrochemicals',
  rail: 'Rail equipment',
  shipbuilding: 'Ships',
  software: 'Software, IT',
  telecoms: 'Telecoms',
  textiles: 'Textiles',
};

export const heatmap = {
  title: 'Which sectors',
  shortNames,
  headline: {
    most: (year: number, names: readonly string[], count: number, before: number) =>
      names.length > 1
        ? `Named most in ${year}: ${list.format(names)}, by ${programmes(count)} each.`
        : `Named most in ${year}: ${list.format(names)}, by ${programmes(count)}, after ${number.format(before)} in ${year - 1}.`,
    mostEver: (names: readonly string[], count: number) =>
      `Named most: ${list.format(names)}, by ${programmes(count)}${names.length > 1 ? ' each' : ''}.`,
    sectors: (count: number) => `${number.format(count)} sectors`,
    chosen: (name: string, total: number, year: number, count: number, before: number) =>
      `${name}: ${programmes(total)}; ${number.format(count)} in ${year}, after ${number.format(before)} in ${year - 1}.`,
    none: 'No programme names a sector.',
  },
  reading: (says: { unfinished: number | null; indented: boolean; dedicated: boolean; undated: boolean }) =>
    [
      `Programmes that name the sector, by year of issue${says.unfinished === null ? '' : `; ${says.unfinished} so far`}.`,
      says.indented ? 'Indented sectors are counted in the one above.' : '',
      says.dedicated ? 'A corner marks a document about the sector.' : '',
      says.undated ? '“All” adds those without a date.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  alt: (headline: string, rows: number, first: number, last: number, leaders: readonly string[]) =>
    `Heatmap of ${number.format(rows)} sectors by year of issue, ${first} to ${last}. ${headline} In all years: ${leaders.join('; ')}.`,
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
    soFar: 'so far',
    deepest: (depth: string) => `Deepest mention: ${depth.charAt(0).toLowerCase()}${depth.slice(1)}`,
    partOf: (parent: string) => `Counted in ${parent} as well`,
    total: (count: number, undated: number) =>
      `${programmes(count)} in all${undated === 0 ? '' : `, ${number.format(undated)} of them without a date`}`,
    year: (named: number, of: number) => `${number.format(named)} of ${number.format(of)} sectors named`,
  },
};
