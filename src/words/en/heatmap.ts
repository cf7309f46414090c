import type { Heatmap } from '#contract/answers/heatmap.ts';
import type { Options } from '#contract/options.ts';
import type { Absence } from '#contract/vocabulary.ts';
import { changes, days } from './compared.ts';

type By = Heatmap['by'];
type Measure = Heatmap['measure'];

const number = new Intl.NumberFormat('en');
const counted = (one: string, many: string) => (count: number) => `${number.format(count)} ${count === 1 ? one : many}`;
const programmes = counted('programme', 'programmes');

/** A number of a measure with its unit; a depth has none. */
const unit: Readonly<Record<Measure, (count: number) => string>> = {
  programmes,
  depth: (depth) => `depth ${depth}`,
  targets: counted('goal with a number', 'goals with a number'),
  cities: counted('city', 'cities'),
};

/** What is most, in a headline: the measure by its name. */
const most: Readonly<Record<Measure, { readonly when: string; readonly verb: (count: number) => string }>> = {
  programmes: { when: 'Named most', verb: (count) => `by ${programmes(count)}` },
  depth: { when: 'Deepest', verb: (depth) => unit.depth(depth) },
  targets: { when: 'Most goals with a number', verb: (count) => number.format(count) },
  cities: { when: 'Most cities', verb: (count) => number.format(count) },
};

const byColumns: Readonly<Record<By, string>> = {
  year: 'by year of issue',
  theme: 'by theme',
  task: 'by task of the 2026 Model–Data Resonance action',
  issuer: 'by issuer',
  kind: 'by kind of document',
  province: 'by province',
};

const measured: Readonly<Record<Measure, (by: string) => string>> = {
  programmes: (by) => `Programmes that name the sector, ${by}`,
  depth: (by) => `Deepest mention of the sector in a programme, ${by}`,
  targets: (by) => `Goals with a number in programmes that name the sector, ${by}`,
  cities: (by) => `Cities, districts and counties in programmes that name the sector, ${by}`,
};

/** What exactly the number counts, where its name does not say it. */
const counts: Readonly<Record<Measure, string>> = {
  programmes: '',
  depth: 'Depth is an index of our own records, not the issuer’s ranking.',
  targets: 'A goal need not be about the sector, and is no outcome.',
  cities:
    'Counted once each: pilot or host places of these programmes, and members designated on a complete roster that one of them set up.',
};

/** What a sector gains, in a headline; programmes need no word. */
const gained: Readonly<Record<Measure, string>> = {
  programmes: '',
  depth: ' in depth',
  targets: ' goals with a number',
  cities: ' cities',
};

/** How the columns are to be read. */
const columnsRead: Readonly<Record<By, string>> = {
  year: '',
  theme: 'A programme may have several themes.',
  task: 'Tasks are our reconstruction; a programme is counted where our own records of it hold words of the task, and may have several.',
  issuer: 'Joint programmes count for each issuer that signed; “Other bodies” are all others.',
  kind: '',
  province:
    'Programmes issued in the province or naming a place in it; national ones that name none stand only in the total.',
};

/** A year of the picture. `before`: the number of the year before it, null where the two cannot be compared. */
interface When {
  readonly year: string;
  readonly unfinished: boolean;
  readonly before: number | null;
}
const during = ({ year, unfinished }: When) => `${year}${unfinished ? ' so far' : ''}`;
const after = ({ year, before }: When) =>
  before === null ? '' : `, after ${number.format(before)} in ${Number(year) - 1}`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' });

/** By sector: shorter names for a row on a phone and for a headline, from the longest. The table and the tooltip give the whole name. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  'agriculture-machinery': ['Farm machinery', 'Farm mach.', 'Farm m.'],
  autos: ['Autos'],
  'batteries-energy-storage': ['Batteries'],
  biomanufacturing: ['Bio-making'],
  'building-materials': ['Building mat.', 'Building m.'],
  'consumer-electronics': ['Consumer elec.', 'Cons. elec.', 'Cons. el.'],
  cybersecurity: ['Cybersec.'],
  displays: ['Displays'],
  'electronic-components': ['Components', 'El. parts'],
  electronics: ['Electronics'],
  food: ['Food'],
  'heritage-consumer-goods': ['Heritage goods', 'Heritage'],
  'home-furnishing': ['Furnishing'],
  'industrial-machinery': ['Machinery'],
  'light-industry': ['Light ind.'],
  logistics: ['Logistics'],
  'machine-tools': ['Mach. tools', 'M. tools'],
  'medical-devices': ['Med. devices', 'Med. dev.'],
  'new-materials': ['New materials', 'New mat.'],
  nonferrous: ['Non-ferrous'],
  petrochemicals: ['Petrochemicals', 'Petrochem.'],
  pharmaceuticals: ['Pharma'],
  'power-equipment': ['Power equip.', 'Power eq.'],
  rail: ['Rail'],
  semiconductors: ['Chips'],
  shipbuilding: ['Ships'],
  software: ['Software, IT', 'Software'],
  telecoms: ['Telecoms'],
  textiles: ['Textiles'],
};

/** By theme or kind: names short enough to stand over a column. */
const shortColumns: Readonly<Record<string, string>> = {
  'ai-application': 'AI use',
  'industrial-data': 'Data',
  'models-agents': 'Models',
  'smart-manufacturing': 'Smart factories',
  'industrial-internet': 'Ind. internet',
  'connected-vehicles': 'Vehicles',
  'governance-security': 'Governance',
  smes: 'Small firms',
  'growth-stabilisation': 'Growth',
};

export const heatmap = {
  shortNames,
  shortColumns,
  headline: {
    names: (names: readonly string[]) => list.format(names),
    sectors: (count: number) => `${number.format(count)} sectors`,
    most: (who: string, each: boolean, count: number, when: When, measure: Measure) =>
      `${most[measure].when} in ${during(when)}: ${who}, ${most[measure].verb(count)}${each ? ' each' : ''}${after(when)}.`,
    mostEver: (who: string, each: boolean, count: number, measure: Measure) =>
      `${most[measure].when}: ${who}, ${most[measure].verb(count)}${each ? ' each' : ''}.`,
    mostUnder: (who: string, column: string, count: number, measure: Measure) =>
      `${most[measure].when} under “${column}”: ${who}, ${most[measure].verb(count)}.`,
    chosen: (who: string, total: number, count: number, when: When, measure: Measure) =>
      `${who}: ${unit[measure](total)}; ${number.format(count)} in ${during(when)}${after(when)}.`,
    chosenUnder: (who: string, total: number, column: string, count: number, measure: Measure) =>
      `${who}: ${unit[measure](total)}; most under “${column}”, ${number.format(count)}.`,
    chosenAt: (who: string, total: number, column: string, count: number, measure: Measure) =>
      `${who}: ${unit[measure](total)}; ${number.format(count)} under “${column}”.`,
    chosenDepth: (who: string, depth: string) =>
      `${who}, at its deepest: ${depth.charAt(0).toLowerCase()}${depth.slice(1)}.`,
    dedicated: (count: number, of: number, when: When) =>
      `In ${during(when)} a document was about ${number.format(count)} of ${number.format(of)} sectors${after(when)}.`,
    dedicatedEver: (count: number, of: number) =>
      `Of ${number.format(of)} sectors ${number.format(count)} have a document about them.`,
    none: 'No programme names a sector.',
  },
  since: {
    days,
    came: (compared: string, came: number) => `${compared}: ${came === 0 ? 'nothing new' : `+${number.format(came)}`}`,
    none: (compared: string) => `${compared}: no new programme names a sector.`,
    headline: (
      compared: string,
      appeared: number,
      who: string,
      each: boolean,
      came: number,
      of: number | null,
      measure: Measure,
    ) =>
      `${compared}: ${number.format(appeared)} new ${appeared === 1 ? 'programme names' : 'programmes name'} a sector; ${who} ${each ? 'gain' : 'gains'} most${gained[measure]}, ${number.format(came)}${each ? ' each' : ''}${of === null ? '' : ` of ${number.format(of)}`}.`,
    chosen: (compared: string, who: string, came: number, of: number, measure: Measure) =>
      `${compared}: ${who} ${came === 0 ? 'gains nothing' : `gains ${number.format(came)} of its ${unit[measure](of)}`}.`,
  },
  reading: (says: {
    by: By;
    measure: Measure;
    unfinished: string | null;
    indented: boolean;
    dedicated: boolean;
    absences: ReadonlySet<Absence>;
    nought: boolean;
    outside: boolean;
    unprinted: boolean;
    compared: string | null;
    change: { readonly from: number; readonly to: number } | null;
  }) =>
    [
      `${measured[says.measure](byColumns[says.by])}${says.unfinished === null ? '' : `; ${says.unfinished} so far`}.`,
      counts[says.measure],
      says.measure === 'cities' && says.by === 'province' ? 'Under a province stand only those in it.' : '',
      columnsRead[says.by],
      says.change === null ? '' : `Rows in order of the change from ${says.change.from} to ${says.change.to}.`,
      says.indented ? 'Indented sectors are counted in the one above.' : '',
      says.dedicated ? 'A corner marks a document about the sector.' : '',
      says.nought ? '0: programmes, but none of these.' : '',
      says.absences.has('silent') ? 'Empty frame: full texts read, none recorded.' : '',
      says.absences.has('filtered') ? 'Dot: none under this filter.' : '',
      says.absences.has('searched-none-found') ? 'Dash: searched, none found.' : '',
      says.absences.has('not-searched') ? 'No frame: not looked for.' : '',
      says.absences.has('not-recorded') ? 'Only a line: none recorded.' : '',
      says.outside && says.by === 'year' ? '“All” adds those without a date.' : '',
      says.compared === null
        ? ''
        : `${says.compared}: a line at the foot of a cell is the part of its number that came; +n is that part where there is room.`,
      says.unprinted ? 'Numbers that have no room stand in the table.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  alt: (by: By, headline: string, rows: number, ends: readonly [string, string], leaders: readonly string[]) =>
    `Heatmap of ${number.format(rows)} sectors ${byColumns[by]}, ${ends[0]} to ${ends[1]}. ${headline}${leaders.length === 0 ? '' : ` In all: ${leaders.join('; ')}.`}`,
  named: (name: string, count: number) => `${name} ${number.format(count)}`,
  all: 'All',
  scale: { programmes: 'Programmes', depth: 'Depth', targets: 'Goals', cities: 'Cities' } satisfies Record<
    Measure,
    string
  >,
  range: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  table: {
    caption: (by: By, measure: Measure) => measured[measure](byColumns[by]),
    sector: 'Sector',
    otherName: 'Chinese name',
    total: 'In all',
    came: (count: number, came: number) => `${number.format(count)} (+${number.format(came)})`,
    outside: (by: By) => (by === 'year' ? 'No date' : 'In no column'),
  },
  tip: {
    cell: (name: string, column: string) => `${name}, ${column}`,
    count: (count: number, measure: Measure) => unit[measure](count),
    soFar: (what: string) => `${what} so far`,
    deepest: (depth: string) => `Deepest mention: ${depth.charAt(0).toLowerCase()}${depth.slice(1)}`,
    partOf: (parent: string) => `Counted in ${parent} as well`,
    total: (count: number, outside: number, by: By, measure: Measure) => {
      if (measure === 'depth') return '';
      const rest = by === 'year' ? 'without a date' : 'in no column';
      return `${unit[measure](count)} in all${outside === 0 ? '' : `, ${number.format(outside)} ${rest}`}`;
    },
    change: (change: number, from: number, to: number) => `${signed.format(change)} from ${from} to ${to}`,
    programmes,
    words: (words: readonly string[]) => `Words looked for: ${words.join(', ')}`,
    sectors: (named: number, of: number) => `${number.format(named)} of ${number.format(of)} sectors named`,
    fold: (name: string, isOpen: boolean) => `${isOpen ? 'Fold away' : 'Show'} what is under ${name}`,
  },
  controls: {
    label: 'How the heatmap counts',
    columns: 'Columns',
    measure: 'Numbers',
    rows: 'Rows',
    order: 'Order',
    fold: 'Fold',
    foldAll: 'Fold sub-sectors',
    values: {
      columns: {
        year: 'Years',
        theme: 'Themes',
        task: 'Resonance tasks',
        issuer: 'Issuers',
        kind: 'Document kinds',
        province: 'Provinces',
      },
      measure: {
        programmes: 'Programmes',
        depth: 'Deepest mention',
        targets: 'Goals in figures',
        cities: 'Cities',
      },
      rows: { all: 'All sectors', headline: 'Headline five', resonance: 'Resonance twenty' },
      order: { headline: 'Headline first', total: 'By total', change: 'By rise', name: 'By name' },
    } satisfies { readonly [Key in 'columns' | 'measure' | 'rows' | 'order']: Record<Options[Key], string> },
  },
  list: {
    title: (total: number) => `${programmes(total)} behind the choice`,
    loading: 'Loading the programmes …',
    failed: 'The programmes could not be loaded.',
    retry: 'Try again',
    none: 'No programme.',
    noDate: 'No date',
    changes,
    sources: 'Sources of the mention:',
    goals: (count: number) => unit.targets(count),
    more: (count: number) => `and ${programmes(count)} more; narrow the choice to see them.`,
  },
};
