import { expect, it } from 'vitest';
import { ask, pathOf } from '../ask.ts';
import type { Host } from '../host.ts';

const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=86400';
/** A host that compresses may weaken the tag (RFC 9110, 8.8.1), so tags are read from plain answers. */
const PLAIN = { headers: { 'Accept-Encoding': 'identity' } };

async function tagOf(host: Host, path: string): Promise<string> {
  const response = await host.fetch(path, PLAIN);
  return response.headers.get('etag') ?? '';
}

/** Promises about caching: RFC 9110, sections 8.8 and 13. */
export function cachingPromises(host: Host): void {
  const path = pathOf('heatmap', 'level=national&theme=compute');

  it('gives every answer a strong entity tag and a lifetime', async () => {
    const response = await host.fetch(path, PLAIN);
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
    expect(response.headers.get('cache-control')).toBe(CACHE_CONTROL);
  });

  it('gives equal questions one tag and different questions different tags', async () => {
    const tag = await tagOf(host, path);
    expect(await tagOf(host, pathOf('heatmap', 'theme=compute&lang=en&level=national&theme=compute'))).toBe(tag);
    expect(await tagOf(host, pathOf('heatmap', 'level=national'))).not.toBe(tag);
    expect(await tagOf(host, pathOf('heatmap', 'level=national&theme=compute&since=2025'))).not.toBe(tag);
    expect(await tagOf(host, pathOf('timeline', 'level=national&theme=compute'))).not.toBe(tag);
  });

  it.each([
    ['the tag', (tag: string) => tag],
    ['the tag, weakened', (tag: string) => `W/${tag}`],
    ['a list with the tag', (tag: string) => `"other", W/"another",${tag}`],
    ['anything', () => '*'],
  ])('answers 304 without a body to a client that holds %s', async (_, holding) => {
    const tag = await tagOf(host, path);
    const response = await host.fetch(path, { headers: { 'If-None-Match': holding(tag) }, cache: 'no-store' });
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe(tag);
    expect(response.headers.get('cache-control')).toBe(CACHE_CONTROL);
    expect(await response.text()).toBe('');
  });

  it('answers in full to a client that holds another answer', async () => {
    const response = await host.fetch(path, { headers: { 'If-None-Match': '"other"' }, cache: 'no-store' });
    expect(response.status).toBe(200);
  });

  it('does not say 304 of what does not exist', async () => {
    const response = await host.fetch(pathOf('programme', '', 'no-such-programme'), {
      headers: { 'If-None-Match': '*' },
    });
    expect(response.status).toBe(404);
  });

  it('answers HEAD with the head of the answer and no body', async () => {
    const whole = await host.fetch(path, PLAIN);
    const head = await host.fetch(path, { ...PLAIN, method: 'HEAD' });
    expect(head.status).toBe(200);
    for (const name of ['etag', 'content-type', 'cache-control']) {
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    }
    expect(await head.text()).toBe('');
  });

  it('says in healthz which dataset is served, and never from a cache', async () => {
    const response = await host.fetch('/healthz');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { data } = await ask(host, 'dataset');
    expect(await response.json()).toEqual({ status: 'ok', dataset: { version: data.info.version, hash: data.hash } });
  });
}
