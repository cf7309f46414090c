import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { FILTER_KEYS } from '#contract/filter/grammar.ts';
import { pathOf } from '../ask.ts';
import type { Host } from '../host.ts';

const Reference = v.object({
  openapi: v.string(),
  paths: v.record(v.string(), v.unknown()),
  components: v.object({ parameters: v.record(v.string(), v.unknown()) }),
});

/** Promises to programs elsewhere: readable from any origin, and described. */
export function opennessPromises(host: Host): void {
  it.each([pathOf('heatmap'), pathOf('heatmap', 'from=99999'), '/api/v1/openapi.json', '/healthz'])(
    'may be read from any origin: %s',
    async (path) => {
      const { headers } = await host.fetch(path);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe('Content-Disposition,ETag,Link,Retry-After');
    },
  );

  it('answers a preflight', async () => {
    const response = await host.fetch(pathOf('heatmap'), { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,HEAD,OPTIONS');
  });

  it('describes every endpoint and every clause in an OpenAPI 3.1 document', async () => {
    const response = await host.fetch('/api/v1/openapi.json');
    const reference = v.parse(Reference, await response.json());
    expect(reference.openapi).toBe('3.1.0');
    expect(Object.keys(reference.paths)).toEqual(Object.values(ENDPOINTS).map(({ path }) => path));
    expect(Object.keys(reference.components.parameters)).toEqual(expect.arrayContaining([...FILTER_KEYS]));
  });
}
