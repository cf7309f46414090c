import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawGet } from './raw-request.ts';
import { type RunningServer, startServer } from './run-server.ts';

const WORTH_PACKING = 1_000;

let server: RunningServer;
let assets: readonly string[];

beforeAll(async () => {
  server = await startServer();
  const { body } = await rawGet(server.address, '/');
  assets = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].flatMap(([, path]) => path ?? []);
});
afterAll(() => server.stop());

describe('The built page', () => {
  it('is served with its script and its style', async () => {
    expect(assets.some((path) => path.endsWith('.js'))).toBe(true);
    expect(assets.some((path) => path.endsWith('.css'))).toBe(true);
    for (const path of assets) expect((await rawGet(server.address, path)).status, path).toBe(200);
  });

  it('has its hashed files sent with brotli, whole and kept for a year', async () => {
    for (const path of assets) {
      const plain = await rawGet(server.address, path);
      if (plain.body.length < WORTH_PACKING) continue;
      const packed = await rawGet(server.address, path, { 'Accept-Encoding': 'gzip, br' });
      expect(packed.headers['content-encoding']).toBe('br');
      expect(packed.headers['vary']).toContain('Accept-Encoding');
      expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
      expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(brotliDecompressSync(Buffer.from(packed.body, 'latin1')).toString('latin1')).toBe(plain.body);
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    }
  });

  it('is asked for anew each time, since it names the hashed files', async () => {
    expect((await rawGet(server.address, '/')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/some/deep/link', '/programmes/no-such-programme', '/%E0%A4%A'])(
    'stands with its script, and the right status, where there is no such page: %s',
    async (path) => {
      const { status, headers, body } = await rawGet(server.address, path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=UTF-8');
      for (const asset of assets) expect(body).toContain(asset);
      expect(body).toContain('<meta name="robots" content="noindex" />');
    },
  );

  it.each(['/assets/index-gone.js', '/assets/', '/favicon.ico', '/mockServiceWorker.js', '/.env'])(
    'says in plain text that there is nothing at %s, and keeps that from caches',
    async (path) => {
      const { status, headers, body } = await rawGet(server.address, path);
      expect(status).toBe(404);
      expect(headers['content-type']).toMatch(/^text\/plain/);
      expect(headers['cache-control'] ?? '').not.toContain('immutable');
      expect(body).toBe(`There is nothing at ${path}.\n`);
    },
  );

  it.each([
    '/../../package.json',
    '/../server/node.js',
    '/assets/../../server/node.js',
    '/assets/..%2f..%2fserver%2fnode.js',
    '/%2e%2e/server/node.js',
    '/..%5cserver%5cnode.js',
    '/%2e%2e%2fdataset%2fsnapshot.json',
    '//etc/hosts.allow',
  ])('gives out nothing above its folder: %s', async (path) => {
    const { status, headers } = await rawGet(server.address, path);
    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/^text\/plain/);
  });

  it('has every file sent with its own type and no other', async () => {
    const { headers } = await rawGet(server.address, '/icon.svg');
    expect(headers['content-type']).toMatch(/^image\/svg\+xml/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
