import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANSWERS } from '#contract/answers.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { keepVersion } from '#dataset/versions/versions.ts';
import { type RunningServer, runUntilEnd, startServer } from './run-server.ts';

const OLD = '2025-06-30';
const NEW = '2025-12-31';

let dir: string;
let server: RunningServer | undefined;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'resonance-versions-'));
  await cp('tests/fixtures/small-dataset', dir, { recursive: true });
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(dir, { recursive: true });
});

async function serve(): Promise<void> {
  await server?.stop();
  server = await startServer({ DATA_DIR: dir });
}
const get = async (path: string) => {
  const response = await fetch(`${server?.address}${path}`);
  return { tag: response.headers.get('etag'), body: await response.text() };
};
const versions = async (query = '') => {
  const { data } = v.parse(ANSWERS.dataset, JSON.parse((await get(`/api/v1/dataset${query}`)).body));
  return { of: data.info.version, versions: data.versions };
};

/** Releases the present version and goes on to the next, in which one programme is called otherwise. */
async function release(): Promise<void> {
  await keepVersion(dir, await openDataset(dir));
  const change = async (file: string, from: RegExp, to: string) => {
    const path = join(dir, file);
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(from);
    await writeFile(path, text.replace(from, to));
  };
  await change('dataset.yaml', /^version: .*$/m, `version: ${NEW}`);
  await change('programmes/alpha-2020.yaml', /^issued: 2020-03-01$/m, 'issued: 2020-03-02');
}

async function packed(query = ''): Promise<string> {
  const response = await fetch(`${server?.address}/api/v1/package.zip${query}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/zip');
  const [version = ''] = /\d{4}-\d\d-\d\d/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const table = Object.entries(files).find(([name]) => name.endsWith(`-${version}/tables/programmes.csv`))?.[1];
  return new TextDecoder().decode(table);
}

describe('A version of the dataset', () => {
  it('is sent whole as one file, the present one unless another is named', async () => {
    await release();
    await serve();
    expect(await packed()).toMatch(/^alpha-2020,.*2020-03-02/m);
    expect(await packed(`?version=${NEW}`)).toBe(await packed());
    expect(await packed(`?version=${OLD}`)).toMatch(/^alpha-2020,.*2020-03-01/m);
    expect((await fetch(`${server?.address}/api/v1/package.zip?version=1999-01-01`)).status).toBe(400);
    const { headers } = await fetch(`${server?.address}/api/v1/package.zip`);
    const again = await fetch(`${server?.address}/api/v1/package.zip`, {
      headers: { 'If-None-Match': headers.get('etag') ?? '' },
      cache: 'no-store',
    });
    expect(again.status).toBe(304);
  });

  it('goes on answering as it did when the next one is released', async () => {
    await serve();
    expect(await versions()).toEqual({ of: OLD, versions: [OLD] });
    const before = await get(`/api/v1/timeline?version=${OLD}`);
    await release();
    await serve();
    expect(await versions()).toEqual({ of: NEW, versions: [NEW, OLD] });
    expect(await versions(`?version=${OLD}`)).toEqual({ of: OLD, versions: [NEW, OLD] });
    expect(await get(`/api/v1/timeline?version=${OLD}`)).toEqual(before);
    const now = await get('/api/v1/timeline');
    expect(before.body).toContain('2020-03-01');
    expect(now.body).toContain('2020-03-02');
    expect(now.body).not.toContain('2020-03-01');
    expect(now.tag).not.toBe(before.tag);
    expect((await get(`/api/v1/timeline?version=${NEW}`)).tag).not.toBe(before.tag);
  });

  it('is not offered where it is kept in a form that is read no more, and the others are', async () => {
    await release();
    const { readings: _, programmes: __, ...older } = await openDataset(dir);
    await writeFile(join(dir, 'versions/2024-12-31.json.br'), brotliCompressSync(JSON.stringify(older)));
    await serve();
    expect((await versions()).versions).toEqual([NEW, OLD]);
  });

  it('that is damaged is named when the server starts', async () => {
    await release();
    await writeFile(join(dir, `versions/${OLD}.json.br`), 'not brotli');
    const { code, output } = await runUntilEnd({ DATA_DIR: dir });
    expect(code).toBe(1);
    expect(output).toContain(`${OLD}.json.br is damaged`);
  });
});
