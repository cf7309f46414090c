import * as v from 'valibot';
import { DatasetAnswer, RosterList, SectorList } from './answers/catalogue.ts';
import { CityMap } from './answers/city-map.ts';
import { envelope } from './answers/envelope.ts';
import { Facets } from './answers/facets.ts';
import { Heatmap } from './answers/heatmap.ts';
import { ProgrammeList, SORTS } from './answers/programme-list.ts';
import { ProgrammePage } from './answers/programme-page.ts';
import { Timeline } from './answers/timeline.ts';
import type { FilterKey } from './filter/filter.ts';
import { FILTER_KEYS } from './filter/grammar.ts';
import { OPTIONS, type OptionKey } from './options.ts';
import { RESONANCE_TASK_IDS } from './resonance-task-ids.ts';

export const API_BASE = '/api/v1';
/** Raised when an answer changes its shape: it is part of every ETag, so that no client keeps an old shape. */
export const CONTRACT_VERSION = 2;

export const LIST_LIMITS = { default: 50, most: 200 } as const;

/** A parameter of one endpoint alone, beside the filter. */
export interface OwnParameter {
  readonly name: string;
  readonly schema: v.GenericSchema;
  readonly meaning: string;
  readonly example: string;
}

const LIST_PARAMETERS: readonly OwnParameter[] = [
  { name: 'sort', schema: v.picklist(SORTS), meaning: 'Order of the list; "-" is descending', example: '-issued' },
  {
    name: 'limit',
    schema: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIST_LIMITS.most)),
    meaning: `Programmes a page, 1 to ${LIST_LIMITS.most}; ${LIST_LIMITS.default} unless given`,
    example: '50',
  },
  {
    name: 'task',
    schema: v.picklist(RESONANCE_TASK_IDS),
    meaning: 'Programmes whose records hold words of the task of the 2026 Model–Data Resonance notice',
    example: 'datasets',
  },
  { name: 'after', schema: v.string(), meaning: 'Cursor of the page, as given in links.next', example: '' },
];

const optionParameter = (name: OptionKey): OwnParameter => ({
  name,
  schema: v.picklist(OPTIONS[name].values),
  meaning: OPTIONS[name].meaning,
  example: OPTIONS[name].values[0],
});

/**
 * One row an endpoint: the router, the reference and the typed client all read this table.
 * `options` are the view options that change its answer.
 * `clauses` are the keys of the filter it takes; `setsAside` are the clauses the view makes itself and so is not narrowed by.
 */
export const ENDPOINTS = {
  programmes: {
    path: '/programmes',
    summary: 'Programmes under a filter, sorted, a page at a time',
    clauses: FILTER_KEYS,
    setsAside: [],
    options: [],
    parameters: LIST_PARAMETERS,
    answer: envelope(ProgrammeList),
  },
  programme: {
    path: '/programmes/{id}',
    summary: 'One programme with every fact, its sources and its kin',
    clauses: [],
    setsAside: [],
    options: [],
    parameters: [],
    answer: envelope(ProgrammePage),
  },
  timeline: {
    path: '/timeline',
    summary: 'Programmes as bars in time, with targets by the year they are due',
    clauses: FILTER_KEYS,
    setsAside: ['from', 'to'],
    options: ['lanes'],
    parameters: [optionParameter('lanes')],
    answer: envelope(Timeline),
  },
  heatmap: {
    path: '/heatmap',
    summary: 'Sectors by year of issue, theme, task, issuer, kind or province: programmes that name them, and more',
    clauses: FILTER_KEYS,
    setsAside: ['sector'],
    options: ['columns', 'measure'],
    parameters: [optionParameter('columns'), optionParameter('measure')],
    answer: envelope(Heatmap),
  },
  cities: {
    path: '/cities',
    summary: 'Designated places and local programmes on the map',
    clauses: FILTER_KEYS,
    setsAside: ['province', 'city'],
    options: [],
    parameters: [],
    answer: envelope(CityMap),
  },
  sectors: {
    path: '/sectors',
    summary: 'Every sector with its codes and counts',
    clauses: FILTER_KEYS,
    setsAside: ['sector'],
    options: [],
    parameters: [],
    answer: envelope(SectorList),
  },
  designations: {
    path: '/designations',
    summary: 'Rosters of designated places, complete and partial',
    clauses: ['designation', 'issuer', 'basis', 'province', 'city', 'asOf', 'lang'],
    setsAside: [],
    options: [],
    parameters: [],
    answer: envelope(RosterList),
  },
  facets: {
    path: '/facets',
    summary: 'Every value of every clause with the programmes it would leave',
    clauses: FILTER_KEYS,
    setsAside: [],
    options: [],
    parameters: [],
    answer: envelope(Facets),
  },
  dataset: {
    path: '/dataset',
    summary: 'Version, counts, licence and hash of the dataset',
    clauses: [],
    setsAside: [],
    options: [],
    parameters: [],
    answer: envelope(DatasetAnswer),
  },
} as const satisfies Record<
  string,
  {
    path: string;
    summary: string;
    clauses: readonly FilterKey[];
    setsAside: readonly FilterKey[];
    options: readonly OptionKey[];
    parameters: readonly OwnParameter[];
    answer: v.GenericSchema;
  }
>;
export type EndpointName = keyof typeof ENDPOINTS;
export type AnswerOf<Name extends EndpointName> = v.InferOutput<(typeof ENDPOINTS)[Name]['answer']>;
