import { delay, HttpResponse, http, type RequestHandler } from 'msw';
import { createApi } from '#api/create-api.ts';
import { isApiPath } from '#api/paths.ts';
import type { Problem } from '#contract/problem.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { emptySnapshot } from './empty-snapshot.ts';
import { SCENARIOS, type ScenarioName } from './scenarios.ts';

const FAILED: Problem = {
  type: 'about:blank',
  title: 'Internal Server Error',
  status: 500,
  detail: 'This failure is part of a scenario chosen with ?mock=.',
};

function failed(): Response {
  return Response.json(FAILED, { status: 500, headers: { 'Content-Type': 'application/problem+json' } });
}

/**
 * Hands each request for the API under `origin` to the API itself over a memory store. Requests are matched by origin and
 * path, not by a pattern: one for any `/api/` would also catch the development server's own modules under /src/api/.
 */
export function createHandlers(snapshot: Snapshot, origin: string, scenario: ScenarioName): RequestHandler[] {
  const { dataset, meet } = SCENARIOS[scenario];
  const api = createApi(createMemoryStore(dataset === 'empty' ? emptySnapshot(snapshot) : snapshot));
  let requests = 0;
  const asksApi = ({ request }: { request: Request }) => {
    const url = new URL(request.url);
    return url.origin === origin && isApiPath(url.pathname);
  };
  return [
    http.all(asksApi, async ({ request }) => {
      const { waitMs, by } = meet(requests++);
      await delay(waitMs);
      if (by === 'network-error') return HttpResponse.error();
      return by === 'problem' ? failed() : api.fetch(request);
    }),
  ];
}
