import { ENDPOINTS, type EndpointName, FILE_PARAMETERS, LIST_LIMITS, VERSION_PARAMETER } from '#contract/endpoints.ts';
import { checkIds, type KnownIds } from '#contract/filter/check-ids.ts';
import type { Fault } from '#contract/filter/fault.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { type Options, optionPairs, readOptions } from '#contract/options.ts';
import type { PageRequest } from '#store/store.ts';
import { type FileRequest, filePairs, readFile } from './file-parameters.ts';
import { pagePairs, readPage } from './page-parameters.ts';

export interface Question {
  readonly filter: Filter;
  readonly options: Options;
  readonly page: PageRequest;
  readonly file: FileRequest;
  /** The released version it is asked of; null for the present one. */
  readonly version: string | null;
  /** Everything in the query that was not understood; a question with faults is not asked. */
  readonly faults: readonly Fault[];
}

/** The query string exactly as it was sent: URL and URLSearchParams hide broken escapes. */
export function rawQuery(url: string): string {
  const [beforeFragment = ''] = url.split('#', 1);
  const start = beforeFragment.indexOf('?');
  return start < 0 ? '' : beforeFragment.slice(start + 1);
}

/** A file holds every row where no limit is given. */
const usualLimit = ({ format }: FileRequest) => (format === 'json' ? LIST_LIMITS.default : Number.POSITIVE_INFINITY);

/** Reads a raw query string as a question to one endpoint of a dataset that knows `ids`. */
export function readQuestion(name: EndpointName, query: string, ids: KnownIds): Question {
  const { clauses, options: optionKeys, parameters } = ENDPOINTS[name];
  const { filter, others, faults } = parseQuery(
    query,
    [...parameters, ...optionKeys, ...FILE_PARAMETERS, VERSION_PARAMETER],
    clauses,
  );
  const read = readPage(others);
  const { file, faults: fileFaults } = readFile(name, others);
  const { options, faults: optionFaults } = readOptions(others, optionKeys);
  return {
    filter,
    options,
    page: 'limit' in others ? read.page : { ...read.page, limit: usualLimit(file) },
    file,
    version: others[VERSION_PARAMETER] ?? null,
    faults: [...faults, ...checkIds(filter, ids), ...optionFaults, ...read.faults, ...fileFaults],
  };
}

/** The one query string of a question: questions that ask the same give the same text. */
export function canonicalQuery({ filter, options, page, file, version }: Omit<Question, 'faults'>): string {
  return writeQueryString([
    ...filterPairs(filter),
    ...optionPairs(options),
    ...pagePairs(page, usualLimit(file)),
    ...filePairs(file),
    ...(version === null ? [] : [[VERSION_PARAMETER, version] as const]),
  ]);
}
