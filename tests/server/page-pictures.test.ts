import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawGet } from './raw-request.ts';
import { type RunningServer, startServer } from './run-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function headOf(path: string) {
  const body = Buffer.from((await rawGet(server.address, path)).body, 'latin1').toString('utf8');
  const meta = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(body)?.[1] ?? '';
  return {
    picture: meta('og:image').replaceAll('&amp;', '&').replace(server.address, ''),
    size: [meta('og:image:width'), meta('og:image:height')],
    alt: meta('og:image:alt'),
    card: meta('twitter:card'),
  };
}

/** How many colours a picture has, as it is sent. */
function coloursOf(body: string) {
  const { width, height, data } = PNG.sync.read(Buffer.from(body, 'latin1'));
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
  return { width, height, colours: colours.size };
}

describe('The picture a page is shared with', () => {
  it.each([
    [
      '/?sector=steel&from=2024&programme=x',
      '/og/overview.png?sector=steel&from=2024',
      /^Timeline .*Steel · since 2024/,
    ],
    ['/sectors/steel?lang=zh', '/og/sectors/steel.png?lang=zh', /^Timeline .*钢铁$/],
    ['/places/320500', '/og/places/320500.png', /^Map .*Suzhou/],
    ['/embed/heatmap?sector=steel&look=dark', '/og/embed/heatmap.png?sector=steel', /^Heatmap .*Steel/],
    ['/embed/map?form=tiles', '/og/embed/map.png?form=tiles', /^Map /],
    ['/compare?kind=place&a=320500&b=CN-JS', '/og/compare.png?kind=place&a=320500&b=CN-JS', /Suzhou and Jiangsu/],
  ])('is named in the head of %s and is drawn', async (page, picture, alt) => {
    const head = await headOf(page);
    expect(head).toMatchObject({ picture, size: ['1200', '630'], card: 'summary_large_image' });
    expect(head.alt).toMatch(alt);
    const { status, headers, body } = await rawGet(server.address, head.picture);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('image/png');
    expect(body.length).toBeLessThan(300_000);
    const { width, height, colours } = coloursOf(body);
    expect([width, height]).toEqual([1_200, 630]);
    expect(colours).toBeGreaterThan(50);
  });

  it('is sent again only where it changed', async () => {
    const { headers } = await rawGet(server.address, '/og/glossary.png');
    const tag = String(headers['etag']);
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect((await rawGet(server.address, '/og/glossary.png', { 'If-None-Match': tag })).status).toBe(304);
    expect((await rawGet(server.address, '/og/themes.png', { 'If-None-Match': tag })).status).toBe(200);
  });

  it('is another for each view alone under one filter', async () => {
    const tags = ['timeline', 'heatmap', 'map'].map(
      async (view) => (await rawGet(server.address, `/og/embed/${view}.png?q=steel`)).headers['etag'],
    );
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });

  it('is not where there is no page', async () => {
    for (const path of ['/og/sectors/unobtainium.png', '/og/nowhere.png', '/og/overview.jpg'])
      expect((await rawGet(server.address, path)).status, path).toBe(404);
  });

  it('is refused for a while where too many are asked for at once, and others are answered meanwhile', async () => {
    const asked = Array.from({ length: 12 }, (_, at) => rawGet(server.address, `/og/overview.png?q=nothing${at}`));
    expect((await rawGet(server.address, '/healthz')).status).toBe(200);
    const answers = await Promise.all(asked);
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(8);
    expect(refused.length).toBeGreaterThan(0);
    for (const { headers } of refused) {
      expect(headers['content-type']).toBe('application/problem+json');
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
  });
});
