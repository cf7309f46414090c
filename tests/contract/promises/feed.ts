import { expect, it } from 'vitest';
import { API_BASE, FEED_PATH } from '#contract/endpoints.ts';
import { ask, refusal } from '../ask.ts';
import type { Host } from '../host.ts';

const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=86400';
const PLAIN = { headers: { 'Accept-Encoding': 'identity' } };
const pathOf = (query = '') => `${API_BASE}${FEED_PATH}${query === '' ? '' : `?${query}`}`;

/** Promises about the Atom feed of what is new: RFC 4287. */
export function feedPromises(host: Host): void {
  it('gives the feed a type, a strong entity tag and a lifetime, and says 304 to a client that holds it', async () => {
    const path = pathOf('sector=steel');
    const { headers, status } = await host.fetch(path, PLAIN);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(headers.get('cache-control')).toBe(CACHE_CONTROL);
    const tag = headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await host.fetch(pathOf('sector=steel&lang=en&sector=steel'), {
      headers: { 'If-None-Match': tag },
      cache: 'no-store',
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await host.fetch(pathOf(), PLAIN)).headers.get('etag')).not.toBe(tag);
  });

  it('links in the feed just the programmes that `changes` tells under the same filter', async () => {
    for (const query of ['', 'sector=steel&level=national', 'province=CN-GD']) {
      const { versions } = (await ask(host, 'changes', query)).data;
      const told = versions.flatMap(({ programmes }) => [...programmes.added, ...programmes.changed]);
      expect(told.length).toBeGreaterThan(0);
      const feed = await (await host.fetch(pathOf(query))).text();
      const linked = [...feed.matchAll(/\/programmes\/([a-z0-9-]+)&quot;/g)].map(([, id]) => id);
      expect(linked).toEqual(told.map(({ id }) => id));
    }
  });

  it('refuses for the feed what it refuses for `changes`', async () => {
    const { errors } = await refusal(host, pathOf('sector=unobtainium&colour=red'), 400);
    expect(errors?.map(({ key }) => key).sort()).toEqual(['colour', 'sector']);
  });
}
