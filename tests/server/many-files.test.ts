import { afterAll, beforeAll, expect, it } from 'vitest';
import { rawGet } from './raw-request.ts';
import { type RunningServer, startServer } from './run-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

it('answers others while many files are asked for, and refuses for a while what is too many', async () => {
  let answered = 0;
  const asked = Array.from({ length: 40 }, async (_, at) => {
    const answer = await rawGet(server.address, `/api/v1/timeline?from=${1960 + at}&format=xlsx`);
    if (answer.status === 200) answered += 1;
    return answer;
  });
  expect((await rawGet(server.address, '/healthz')).status).toBe(200);
  expect(answered).toBeLessThan(6);
  const answers = await Promise.all(asked);
  expect(answered).toBeGreaterThanOrEqual(30);
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.length).toBe(40 - answered);
  expect(refused.length).toBeGreaterThan(0);
  for (const { headers } of refused) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});
