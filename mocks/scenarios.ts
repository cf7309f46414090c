/** How one request is met: after a wait, by an answer of the API, by a problem of the server, or by no answer at all. */
export interface Meeting {
  readonly waitMs: number;
  readonly by: 'answer' | 'problem' | 'network-error';
}

/** Conditions to try the page under, by name. `nth` counts the requests of a visit from 0, so a scenario repeats exactly. */
interface Scenario {
  readonly meaning: string;
  readonly dataset: 'whole' | 'empty';
  readonly meet: (nth: number) => Meeting;
}

const ANSWER: Meeting = { waitMs: 0, by: 'answer' };
const PROBLEM: Meeting = { waitMs: 0, by: 'problem' };
const SLOWEST_EXTRA_MS = 1_500;

export const SCENARIOS = {
  none: { meaning: 'Everything answers at once', dataset: 'whole', meet: () => ANSWER },
  slow: {
    meaning: 'Every answer takes 1.5 to 3 seconds, each another time',
    dataset: 'whole',
    meet: (nth) => ({ waitMs: 1_500 + ((nth * 487) % SLOWEST_EXTRA_MS), by: 'answer' }),
  },
  error: { meaning: 'Every request is met by a problem of the server', dataset: 'whole', meet: () => PROBLEM },
  empty: { meaning: 'A dataset that records nothing yet', dataset: 'empty', meet: () => ANSWER },
  offline: {
    meaning: 'No request reaches the server',
    dataset: 'whole',
    meet: () => ({ waitMs: 0, by: 'network-error' }),
  },
  flaky: {
    meaning: 'Every second request is met by a problem of the server',
    dataset: 'whole',
    meet: (nth) => (nth % 2 === 0 ? PROBLEM : ANSWER),
  },
} as const satisfies Record<string, Scenario>;
export type ScenarioName = keyof typeof SCENARIOS;

const NAMES = Object.keys(SCENARIOS).filter((name): name is ScenarioName => name in SCENARIOS);

/** The scenario a page address asks for with `?mock=`; an unknown name is an error that lists the known ones. */
export function readScenario(search: string): ScenarioName {
  const asked = new URLSearchParams(search).get('mock') ?? 'none';
  const name = NAMES.find((known) => known === asked);
  if (name === undefined) throw new Error(`There is no scenario "${asked}"; ?mock= takes ${NAMES.join(', ')}.`);
  return name;
}
