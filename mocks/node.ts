import { setupServer } from 'msw/node';
import type { Snapshot } from '#contract/snapshot.ts';
import { createHandlers } from './handlers.ts';
import type { ScenarioName } from './scenarios.ts';

/** Where tests in Node find the mocked API. */
export const MOCK_ORIGIN = 'http://resonance.test';

/** Answers requests to MOCK_ORIGIN inside the Node process, from now until `stop`; any other request is an error. */
export function startMocks(snapshot: Snapshot, scenario: ScenarioName = 'none'): { stop: () => void } {
  const server = setupServer(...createHandlers(snapshot, MOCK_ORIGIN, scenario));
  server.listen({ onUnhandledRequest: 'error' });
  return { stop: () => server.close() };
}
