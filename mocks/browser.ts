import { snapshot } from 'virtual:snapshot';
import { setupWorker } from 'msw/browser';
import { createHandlers } from './handlers.ts';
import { readScenario } from './scenarios.ts';

/** Answers the page's requests inside the browser, under the scenario its address names. Call it before the first render. */
export async function startMocks(): Promise<void> {
  const handlers = createHandlers(snapshot, location.origin, readScenario(location.search));
  await setupWorker(...handlers).start({ onUnhandledRequest: 'bypass', quiet: true });
}
