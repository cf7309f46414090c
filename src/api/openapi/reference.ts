import * as v from 'valibot';
import {
  type ENDPOINTS,
  type EndpointName,
  type FILE_PARAMETERS,
  LIST_LIMITS,
  type VERSION_PARAMETER,
} from '#contract/endpoints.ts';
import { FORMAT_NAMES } from '#contract/formats.ts';
import { OPTION_KEYS, OPTIONS, type OptionKey } from '#contract/options.ts';
import { RESONANCE_TASK_IDS } from '#contract/resonance-task-ids.ts';
import { DEFAULT_SORT, SORTS } from '#contract/sorts.ts';

/** What each endpoint is for, in a line. */
export const SUMMARIES: Readonly<Record<EndpointName, string>> = {
  programmes: 'Programmes under a filter, sorted, a page at a time',
  programme: 'One programme with every fact, its sources and its kin',
  timeline: 'Programmes as bars in time, with targets by the year they are due',
  heatmap: 'Sectors by year of issue, theme, task, issuer, kind or province: programmes that name them, and more',
  cities: 'Designated places and local programmes on the map',
  sectors: 'Every sector with its codes, counts, deepest mention and nearest deadlines',
  sector: 'What is asked of one sector: targets, deadlines, depth by year, provinces, figures',
  designations: 'Rosters of designated places, complete and partial',
  places: 'Every province with its places: designations, programmes and whether these were looked for',
  place:
    'One place: designations, programmes, targets, sectors, neighbours and searches; by ISO 3166-2 or six-digit code',
  roster: 'One roster with every member, its sources and what set it up',
  issuers: 'Every issuer with its programmes by year',
  issuer: 'One issuer: what it signed, alone and with whom, when, and for which sectors',
  themes: 'Every theme with its programmes by year',
  theme: 'One theme: its programmes, who issues them, when, and for which sectors',
  glossary: 'Every term: the Chinese, our English, other renderings, and how many programmes use it',
  search:
    'Whatever has the words of `q` in its names or records, in English, Chinese or pinyin, by kind, the best first',
  facets: 'Every value of every clause with the programmes it would leave',
  resonance: 'The 2026 Model–Data Resonance action: its record, industries, tasks, lineage and what was not found',
  changes: 'What each version of the dataset changed, and what was issued lately; as an Atom feed at /changes.atom',
  dataset: 'Version, counts, licence and hash of the dataset',
};

/** A parameter beside the filter. */
export interface OwnParameter {
  readonly schema: v.GenericSchema;
  readonly meaning: string;
  readonly example: string;
}

type OwnParameterName =
  | (typeof ENDPOINTS)[EndpointName]['parameters'][number]
  | (typeof FILE_PARAMETERS)[number]
  | typeof VERSION_PARAMETER;

const OPTION_MEANINGS: Readonly<Record<OptionKey, string>> = {
  lanes: 'What the lanes of the timeline stand for',
  columns:
    'What the columns of the heatmap stand for; the clause they make (from and to, theme, issuer, kind, province) does not narrow it',
  measure: 'What a cell of the heatmap counts: programmes, the deepest mention, quantified targets, designated cities',
  rows: 'Which sectors the heatmap shows',
  order: 'Order of the rows of the heatmap',
  form: 'A map with outlines, or a tile for each province',
  shade: 'What the shade of a province stands for: local programmes, their first year, the adoption target for 2027',
};

const optionParameter = (name: OptionKey): [OptionKey, OwnParameter] => [
  name,
  { schema: v.picklist(OPTIONS[name].values), meaning: OPTION_MEANINGS[name], example: OPTIONS[name].values[0] },
];

const PARAMETERS: Readonly<Record<OwnParameterName, OwnParameter>> = {
  sort: {
    schema: v.picklist(SORTS),
    meaning: `Order of the list; "-" is descending; ${DEFAULT_SORT} unless given`,
    example: DEFAULT_SORT,
  },
  limit: {
    schema: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIST_LIMITS.most)),
    meaning: `Programmes a page, or results of each kind, 1 to ${LIST_LIMITS.most}; ${LIST_LIMITS.default} unless given`,
    example: '50',
  },
  task: {
    schema: v.picklist(RESONANCE_TASK_IDS),
    meaning: 'Programmes whose records hold words of the task of the 2026 Model–Data Resonance notice',
    example: 'datasets',
  },
  format: {
    schema: v.picklist(FORMAT_NAMES),
    meaning: 'The form of the answer; forms other than json hold every row of it',
    example: 'json',
  },
  table: { schema: v.string(), meaning: 'Which of its tables a form that holds one is to hold', example: '' },
  version: {
    schema: v.string(),
    meaning: 'A released version of the dataset, one of those `dataset` lists; the present one unless given',
    example: '',
  },
  after: { schema: v.string(), meaning: 'Cursor of the page, as given in links.next', example: '' },
};

/** Every parameter that is no clause of the filter: those of single endpoints and the view options. */
export const OWN_PARAMETERS: readonly (readonly [string, OwnParameter])[] = [
  ...Object.entries(PARAMETERS),
  ...OPTION_KEYS.map(optionParameter),
];
