import { isPartialDate } from '../partial-date.ts';
import { BASES, isKeyOf, KINDS, keysOf, LANGUAGES, LEVELS, RELEVANCES, THEMES } from '../vocabulary.ts';
import type { FilterKey } from './filter.ts';

/** How one key of the filter is written in a URL. `accepts` is syntax only; whether an id exists is the dataset's to say. */
export interface KeyRule {
  readonly arity: 'list' | 'single';
  readonly accepts: (value: string) => boolean;
  /** What `accepts` wants, to complete "it must be …" and for the API's reference. */
  readonly expected: string;
  readonly meaning: string;
  readonly example: string;
  /** The closed list of values, where there is one. */
  readonly values?: readonly string[];
}

export const MOST_VALUES = 64;
export const LONGEST_TEXT = 200;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const matches = (form: RegExp) => (value: string) => value.length <= LONGEST_TEXT && form.test(value);

function oneOf(values: readonly string[], meaning: string): KeyRule {
  return {
    arity: 'list',
    accepts: (value) => values.includes(value),
    expected: `one of ${values.join(', ')}`,
    meaning,
    example: values[0] ?? '',
    values,
  };
}

function date(meaning: string, example: string): KeyRule {
  return {
    arity: 'single',
    accepts: isPartialDate,
    expected: 'a year, month or day between 1949 and 2100, written 2026, 2026-04 or 2026-04-28',
    meaning,
    example,
  };
}

/** The grammar of the filter, one rule a key, in canonical order. A key without a rule does not compile. */
export const GRAMMAR: Readonly<Record<FilterKey, KeyRule>> = {
  sector: {
    arity: 'list',
    accepts: matches(SLUG),
    expected: 'a sector id such as steel',
    meaning: 'Programmes that name the sector or one of its children',
    example: 'steel',
  },
  theme: oneOf(keysOf(THEMES), 'Programmes on the theme'),
  level: oneOf(keysOf(LEVELS), 'Programmes of the level of government'),
  kind: oneOf(keysOf(KINDS), 'Programmes of the kind of document'),
  issuer: {
    arity: 'list',
    accepts: matches(/^[A-Z0-9]+(-[A-Z0-9]+)*$/),
    expected: 'an issuer id such as MIIT',
    meaning: 'Programmes the body signed',
    example: 'MIIT',
  },
  province: {
    arity: 'list',
    accepts: matches(/^CN-[A-Z]{2}$/),
    expected: 'an ISO 3166-2 code such as CN-GD',
    meaning: 'Programmes issued in the province or naming a place in it',
    example: 'CN-GD',
  },
  city: {
    arity: 'list',
    accepts: matches(/^[0-9]{6}$/),
    expected: 'a six-digit administrative code such as 440300',
    meaning: 'Programmes issued in the place or naming it',
    example: '440300',
  },
  designation: {
    arity: 'list',
    accepts: matches(SLUG),
    expected: 'a roster id such as nda-data-annotation-bases',
    meaning: 'Programmes that set the roster up, or are issued in or name one of its members',
    example: 'nda-data-annotation-bases',
  },
  relevance: oneOf(keysOf(RELEVANCES), 'How close the programme is to AI in industry'),
  basis: oneOf(keysOf(BASES), 'What the record rests on'),
  from: date('Issued on or after', '2020'),
  to: date('Issued on or before', '2026'),
  asOf: date('The state of the world on that day: issued on or before it', '2026-06-30'),
  since: date('Narrows nothing: marks what appeared, changed or ended since the end of that day', '2025-06-30'),
  q: {
    arity: 'single',
    accepts: (value) => value.length <= LONGEST_TEXT,
    expected: `at most ${LONGEST_TEXT} characters`,
    meaning: 'Words in titles, summaries, tasks, targets and notes, in English or Chinese',
    example: 'datasets',
  },
  lang: {
    arity: 'single',
    accepts: (value) => LANGUAGES.some((language) => language === value),
    expected: `one of ${LANGUAGES.join(', ')}`,
    meaning: 'Language by which titles are ordered',
    example: 'zh',
    values: LANGUAGES,
  },
};

export const FILTER_KEYS = keysOf(GRAMMAR);
export const isFilterKey = isKeyOf(GRAMMAR);
