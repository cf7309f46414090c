import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawGet } from './raw-request.ts';
import { type RunningServer, startServer } from './run-server.ts';

const ID = 'model-data-resonance-2026';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function headOf(path: string, host = server) {
  const { status, body } = await rawGet(host.address, path);
  const find = (form: RegExp) => form.exec(Buffer.from(body, 'latin1').toString('utf8'))?.[1] ?? '';
  return {
    status,
    lang: find(/<html lang="([^"]*)"/),
    title: find(/<title>([^<]*)<\/title>/),
    description: find(/<meta name="description" content="([^"]*)"/),
    canonical: find(/<link rel="canonical" href="([^"]*)"/),
    shared: find(/<meta property="og:title" content="([^"]*)"/),
    jsonLd: find(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/),
  };
}

describe('The head of a page, for whoever reads no script', () => {
  it('says what the page is: title, description, one address, data of schema.org', async () => {
    const { status, title, description, canonical, shared, jsonLd } = await headOf(`/programmes/${ID}?sector=steel`);
    expect(status).toBe(200);
    expect(title).toMatch(/^.{5,} · Resonance$/);
    expect(title.startsWith(shared)).toBe(true);
    expect(description.length).toBeGreaterThan(40);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(canonical).toBe(`${server.address}/programmes/${ID}`);
    expect(JSON.parse(jsonLd)).toMatchObject({ '@context': 'https://schema.org', url: canonical });
  });

  it('tells of a sector how much is asked of it, and of an unknown one that there is none', async () => {
    const { status, title, description } = await headOf('/sectors/steel');
    expect(status).toBe(200);
    expect(title).toBe('Steel · Resonance');
    expect(description).toMatch(/^Steel: \d+ programmes name it since \d{4}; /);
    expect((await headOf('/sectors')).title).toBe('Sectors · Resonance');
    expect((await headOf('/sectors/unobtainium')).status).toBe(404);
  });

  it.each([
    ['/issuers', /^Issuers/, 'CollectionPage'],
    ['/issuers/MIIT', /^Ministry of Industry and Information Technology/, 'GovernmentOrganization'],
    ['/themes', /^Themes/, 'CollectionPage'],
    ['/themes/compute', /^Compute/, 'CollectionPage'],
    ['/rosters', /^Rosters/, 'CollectionPage'],
    ['/rosters/iov-pilot-zones', /^National Internet of Vehicles Pilot Zones/, 'ItemList'],
    ['/glossary', /^Glossary/, 'DefinedTermSet'],
  ])('says what %s is', async (path, named, type) => {
    const { status, title, description, canonical, jsonLd } = await headOf(path);
    expect(status).toBe(200);
    expect(title).toMatch(named);
    expect(description.length).toBeGreaterThan(40);
    expect(canonical).toBe(server.address + path);
    expect(JSON.parse(jsonLd)).toMatchObject({ '@type': type, url: canonical });
  });

  it('answers 404 at the page of an issuer, a theme or a roster nobody knows', async () => {
    for (const path of ['/issuers/NOBODY', '/themes/alchemy', '/rosters/none'])
      expect((await headOf(path)).status).toBe(404);
  });

  it('is in the language asked for', async () => {
    const { lang, canonical, title } = await headOf(`/programmes/${ID}?lang=zh`);
    expect(lang).toBe('zh-CN');
    expect(canonical).toMatch(/\?lang=zh$/);
    expect(title).toMatch(/\p{Script=Han}/u);
  });

  it('names what is compared, each thing once and only those it knows, in the address too', async () => {
    const { status, title, canonical, jsonLd } = await headOf(
      '/compare?b=CN-JS&a=320500&c=320000&kind=place&sector=steel',
    );
    expect(status).toBe(200);
    expect(title).toContain('Suzhou and Jiangsu');
    expect(canonical.replaceAll('&amp;', '&')).toBe(`${server.address}/compare?kind=place&a=320500&b=CN-JS`);
    expect(JSON.parse(jsonLd)).toMatchObject({ about: [{ name: 'Suzhou' }, { name: 'Jiangsu' }] });
    expect((await headOf('/compare?a=nobody-knows-it')).canonical).toBe(`${server.address}/compare`);
    expect((await headOf(`/compare?kind=river&a=${ID}`)).canonical).toBe(`${server.address}/compare`);
  });

  it('tells the news of the day at the first page', async () => {
    expect((await headOf('/')).title).toMatch(/^\d+ programmes since \d{4}/);
  });

  it('tells of a place what has been decided for it, under the one address it has', async () => {
    const { status, title, description, canonical } = await headOf('/places/420000');
    expect(status).toBe(200);
    expect(title).toContain('Hubei');
    expect(description).toMatch(/\d+ designations on \d+ rosters/);
    expect(canonical).toBe(`${server.address}/places/CN-HB`);
    expect((await headOf('/places')).description).toMatch(/^31 provinces/);
    expect((await headOf('/places/nowhere')).status).toBe(404);
  });

  it('says of the story of the action and of what is new what they are, and where news can be followed', async () => {
    for (const path of ['/resonance', '/changes']) {
      const { status, title, description, canonical, jsonLd } = await headOf(`${path}?sector=steel`);
      expect(status).toBe(200);
      expect(title).toMatch(/^.{5,} · Resonance$/);
      expect(description.length).toBeLessThanOrEqual(160);
      expect(canonical).toBe(server.address + path);
      expect(JSON.parse(jsonLd)).toMatchObject({ '@context': 'https://schema.org', url: canonical });
      const { body } = await rawGet(server.address, path);
      expect(body).toMatch(/<link rel="alternate" type="application\/atom\+xml" href="\/api\/v1\/changes\.atom"/);
    }
  });

  it('gives addresses under the origin the site is reached at', async () => {
    const behind = await startServer({ ORIGIN: 'https://example.org/' });
    expect((await headOf(`/programmes/${ID}`, behind)).canonical).toBe(`https://example.org/programmes/${ID}`);
    const feed = await rawGet(behind.address, '/api/v1/changes.atom');
    expect(feed.body).toContain('<id>https://example.org/changes</id>');
    await behind.stop();
  });
});
