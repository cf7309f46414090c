/** Why a part of a query was not understood. */
export type FaultReason =
  | 'unknown-key'
  | 'unknown-value'
  | 'malformed'
  | 'repeated'
  | 'too-long'
  | 'too-many'
  | 'reversed'
  | 'broken-escape';

/** One thing wrong with a query: the key it stands under, the value as given (cut to 200 characters), and what would be right. */
export interface Fault {
  readonly key: string;
  readonly value: string;
  readonly reason: FaultReason;
  readonly expected: string;
}

/** As long as the longest value a key accepts, so that a refused id comes back whole. */
const SHOWN_CHARACTERS = 200;

export function fault(key: string, value: string, reason: FaultReason, expected: string): Fault {
  const shown = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
  return { key, value: shown, reason, expected };
}

const SENTENCES: Record<FaultReason, (fault: Fault) => string> = {
  'unknown-key': ({ key, expected }) => `There is no parameter "${key}"; the parameters are ${expected}.`,
  'unknown-value': ({ key, value, expected }) => `"${value}" is not a known ${key}; ${expected}.`,
  malformed: ({ key, value, expected }) => `"${value}" cannot be read as ${key}; it must be ${expected}.`,
  repeated: ({ key }) => `"${key}" takes one value and was given several times.`,
  'too-long': ({ key, expected }) => `The value of "${key}" is too long; ${expected}.`,
  'too-many': ({ key, expected }) => `"${key}" has too many values; ${expected}.`,
  reversed: ({ value, expected }) => `The range ${value} runs backwards; ${expected}.`,
  'broken-escape': ({ key, value }) =>
    `The value of "${key}", "${value}", has a broken percent-escape; encode the text as UTF-8.`,
};

/** The fault in one English sentence. */
export function describeFault(given: Fault): string {
  return SENTENCES[given.reason](given);
}
