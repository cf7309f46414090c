import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FILTER_KEYS } from '#contract/filter/grammar.ts';
import { pathOf, refusal, someProgramme } from '../ask.ts';
import type { Host } from '../host.ts';

const LONG = 'a'.repeat(10_000);

/** Promises about what is refused, and how: RFC 9457. */
export function refusalsPromises(host: Host): void {
  it.each([
    ['an unknown sector', 'sector=unobtainium', 'sector', 'unknown-value'],
    ['an unknown theme', 'theme=alchemy', 'theme', 'unknown-value'],
    ['a year past the calendar', 'from=99999', 'from', 'malformed'],
    ['a range that runs backwards', 'from=2024&to=2020', 'from', 'reversed'],
    ['a day to compare with after the day shown', 'since=2025&asOf=2024', 'since', 'reversed'],
    ['a text of 10,000 characters', `q=${LONG}`, 'q', 'too-long'],
    ['a single-valued key given twice', 'q=steel&q=autos', 'q', 'repeated'],
    ['a broken percent-escape', 'sector=%E0%A4%A', 'sector', 'broken-escape'],
    ['an unknown key', 'colour=red', 'colour', 'unknown-key'],
    ['a cursor no list gave out', 'after=nonsense', 'after', 'malformed'],
    ['a limit of 0', 'limit=0', 'limit', 'malformed'],
    ['a limit of 1000', 'limit=1000', 'limit', 'malformed'],
    ['a limit in letters', 'limit=abc', 'limit', 'malformed'],
    ['two limits', 'limit=1&limit=2', 'limit', 'repeated'],
    ['an unknown order', 'sort=sideways', 'sort', 'unknown-value'],
  ])('refuses %s and points at its key', async (_, query, key, reason) => {
    const { errors, detail } = await refusal(host, pathOf('programmes', query), 400);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ pointer: `/${key}`, key, reason });
    expect(errors?.[0]?.value.length).toBeLessThanOrEqual(201);
    expect(detail).toContain(key);
  });

  it('names every fault of a query at once', async () => {
    const { errors } = await refusal(host, pathOf('programmes', 'sector=unobtainium&limit=0&a/b~c=1'), 400);
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(['/a~1b~0c', '/limit', '/sector']);
  });

  it('refuses a clause an endpoint does not take', async () => {
    const { errors } = await refusal(host, pathOf('dataset', 'sector=steel'), 400);
    expect(errors?.[0]).toMatchObject({ key: 'sector', reason: 'unknown-key' });
  });

  it('meets an unknown programme with the nearest ids', async () => {
    const id = await someProgramme(host);
    const { detail } = await refusal(host, pathOf('programme', '', id.slice(0, -1)), 404);
    expect(detail).toContain(id);
  });

  it.each([['sector', 'stel', 'steel']] as const)(
    'meets an unknown %s, %s, with the nearest: %s',
    async (name, id, near) => {
      const { detail, near: named } = await refusal(host, pathOf(name, '', id), 404);
      expect(detail).toContain(near);
      expect(named).toContain(near);
    },
  );

  it.each([
    ['wuhan', '420100'],
    ['武汉', '420100'],
    ['Guangdong', 'CN-GD'],
    ['cn-hx', 'CN-HB'],
    ['420101', '420100'],
  ])('meets the place %s with %s, by name in either language or by a code nearly right', async (asked, meant) => {
    const { near, detail } = await refusal(host, pathOf('place', '', asked), 404);
    expect(near).toContain(meant);
    expect(detail).toContain(meant);
  });

  it.each([
    ['issuer', 'miit', 'MIIT'],
    ['theme', 'computing', 'compute'],
    ['roster', 'iov-pilot-zone', 'iov-pilot-zones'],
  ] as const)('meets an unknown %s, %s, with the nearest: %s', async (name, id, near) => {
    const { detail, near: named } = await refusal(host, pathOf(name, '', id), 404);
    expect(detail).toContain(near);
    expect(named).toContain(near);
  });

  it.each([
    '/api',
    '/api/v1',
    '/api/v2/heatmap',
    '/api/v1/nothing',
    '/api/v1/%E0%A4%A',
    '/api/v1/programmes/%E0%A4%A',
    '/api/v1/programmes/%00',
  ])('meets the unknown path %s with a problem', async (path) => {
    await refusal(host, path, 404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuses %s and says what is allowed', async (method) => {
    const response = await host.fetch(pathOf('heatmap'), { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('answers or refuses any query whatever, and never fails', async () => {
    const key = fc.oneof(fc.constantFrom(...FILTER_KEYS, 'sort', 'limit', 'after'), fc.string());
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('steel', '2020', '%', '%E0', '+', '&&=', '\u0000'),
    );
    const pair = fc.tuple(key, value).map(([name, text]) => `${name}=${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 5 }), async (pairs) => {
        // A browser sends nothing after a raw "#", and refuses an address with a raw "<" beside a line break.
        const query = pairs.join('&').replaceAll('#', '%23').replaceAll('<', '%3C');
        const response = await host.fetch(pathOf('programmes', query));
        expect([200, 400]).toContain(response.status);
        await response.text();
      }),
      { numRuns: 60 },
    );
  });
}
