import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { fileQueue } from './file-queue.ts';

/** A site that sends files, each made for as long as a processor is busy, and says when. */
function site(waiting?: number) {
  const files = fileQueue(waiting);
  const done: string[] = [];
  const app = new Hono()
    .get('/files/:name', (c) =>
      files(c, c.req.path, () => {
        const name = c.req.param('name');
        done.push(name);
        if (name === 'broken') throw new Error('This file cannot be made.');
        return Promise.resolve((asker) => asker.text(name));
      }),
    )
    .get('/plain', (c) => {
      done.push('plain');
      return c.text('plain');
    })
    .onError((error, c) => c.text(error.message, 500));
  return { done, ask: async (path: string) => app.request(path) };
}

it('lets others be answered between two files', async () => {
  const { ask, done } = site();
  const asked = ['a', 'b', 'c'].map((name) => ask(`/files/${name}`));
  await asked[0];
  await ask('/plain');
  await Promise.all(asked);
  expect(done).toEqual(['a', 'plain', 'b', 'c']);
});

it('makes once what many wait for, and sends it to each', async () => {
  const { ask, done } = site();
  const answers = await Promise.all([ask('/files/a'), ask('/files/a')]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['a', 'a']);
  expect(done).toEqual(['a']);
});

it('asks to come again later where too many wait, and makes files again after', async () => {
  const { ask, done } = site();
  const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => ask(`/files/${at}`)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused).toHaveLength(10);
  for (const { headers } of refused) {
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(done).toHaveLength(30);
  expect((await ask('/files/39')).status).toBe(200);
});

it('goes on to the next after a file that cannot be made', async () => {
  const { ask } = site();
  const answers = await Promise.all([ask('/files/broken'), ask('/files/a')]);
  expect(answers.map(({ status }) => status)).toEqual([500, 200]);
});
