import { isPartialDate } from '../partial-date.ts';
import { BASES, isKeyOf, KINDS, keysOf, LANGUAGES, LEVELS, RELEVANCES, THEMES } from '../vocabulary.ts';
import type { FilterKey } from './filter.ts';

/** How one key of the filter is written in a URL. `accepts` is syntax only; whether an id exists is the dataset's to say. */
export interface KeyRule {
  readonly arity: 'list' | 'single';
  readonly accepts: (value: string) => boolean;
  /** What `accepts` wants, to complete "it must be …". */
  readonly expected: string;
  /** The closed list of values, where there is one. */
  readonly values?: readonly string[];
}

export const MOST_VALUES = 64;
export const LONGEST_TEXT = 200;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const matches = (form: RegExp) => (value: string) => value.length <= LONGEST_TEXT && form.test(value);

function oneOf(values: readonly string[]): KeyRule {
  return {
    arity: 'list',
    accepts: (value) => values.includes(value),
    expected: `one of ${values.join(', ')}`,
    values,
  };
}

const DATE: KeyRule = {
  arity: 'single',
  accepts: isPartialDate,
  expected: 'a year, month or day between 1949 and 2100, written 2026, 2026-04 or 2026-04-28',
};

/** The grammar of the filter, one rule a key, in canonical order. A key without a rule does not compile. */
export const GRAMMAR: Readonly<Record<FilterKey, KeyRule>> = {
  sector: {
    arity: 'list',
    accepts: matches(SLUG),
    expected: 'a sector id such as steel',
  },
  theme: oneOf(keysOf(THEMES)),
  level: oneOf(keysOf(LEVELS)),
  kind: oneOf(keysOf(KINDS)),
  issuer: {
    arity: 'list',
    accepts: matches(/^[A-Z0-9]+(-[A-Z0-9]+)*$/),
    expected: 'an issuer id such as MIIT',
  },
  province: {
    arity: 'list',
    accepts: matches(/^CN-[A-Z]{2}$/),
    expected: 'an ISO 3166-2 code such as CN-GD',
  },
  city: {
    arity: 'list',
    accepts: matches(/^[0-9]{6}$/),
    expected: 'a six-digit administrative code such as 440300',
  },
  designation: {
    arity: 'list',
    accepts: matches(SLUG),
    expected: 'a roster id such as nda-data-annotation-bases',
  },
  relevance: oneOf(keysOf(RELEVANCES)),
  basis: oneOf(keysOf(BASES)),
  from: DATE,
  to: DATE,
  asOf: DATE,
  since: DATE,
  q: {
    arity: 'single',
    accepts: (value) => value.length <= LONGEST_TEXT,
    expected: `at most ${LONGEST_TEXT} characters`,
  },
  lang: {
    arity: 'single',
    accepts: (value) => LANGUAGES.some((language) => language === value),
    expected: `one of ${LANGUAGES.join(', ')}`,
    values: LANGUAGES,
  },
};

export const FILTER_KEYS = keysOf(GRAMMAR);
export const isFilterKey = isKeyOf(GRAMMAR);
