import * as v from 'valibot';
import { expect, it } from 'vitest';
import { API_BASE, FEED_PATH } from '#contract/endpoints.ts';
import { ask, pathOf, refusal } from '../ask.ts';
import type { Host } from '../host.ts';

/** What oEmbed 1.0 requires of a rich answer, and what we add. */
const Rich = v.strictObject({
  type: v.literal('rich'),
  version: v.literal('1.0'),
  title: v.pipe(v.string(), v.nonEmpty()),
  provider_name: v.string(),
  provider_url: v.pipe(v.string(), v.url()),
  cache_age: v.number(),
  html: v.string(),
  width: v.number(),
  height: v.number(),
  thumbnail_url: v.optional(v.pipe(v.string(), v.url())),
  thumbnail_width: v.optional(v.literal(1_200)),
  thumbnail_height: v.optional(v.literal(630)),
});

/** Promises to pages elsewhere: released versions by name, and oEmbed (https://oembed.com). */
export function embedPromises(host: Host): void {
  const oEmbed = async (path: string, more = '') => {
    // The feed names the site as the host knows it.
    const feed = await (await host.fetch(API_BASE + FEED_PATH)).text();
    const origin = /<id>(.*?)\/changes<\/id>/.exec(feed)?.[1] ?? '';
    return `/oembed?url=${encodeURIComponent(origin + path)}${more}`;
  };
  const rich = async (path: string, more = '') => {
    const response = await host.fetch(await oEmbed(path, more));
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    return v.parse(Rich, await response.json());
  };

  it('lists the versions that answer, the present one first, and answers alike when it is asked by its name', async () => {
    const { data } = await ask(host, 'dataset');
    expect(data.versions[0]).toBe(data.info.version);
    expect(data.versions).toEqual(data.versions.toSorted().toReversed());
    const named = await ask(host, 'heatmap', `sector=steel&version=${data.info.version}`);
    const { data: plain } = await ask(host, 'heatmap', 'sector=steel');
    expect(named.data).toEqual(plain);
    expect(named.links.self).toBe(pathOf('heatmap', `sector=steel&version=${data.info.version}`));
  });

  it('refuses a version there is none of, and names those there are', async () => {
    const { data } = await ask(host, 'dataset');
    for (const version of ['1999-12-31', '../snapshot', 'constructor']) {
      const { errors, detail } = await refusal(host, pathOf('timeline', `version=${encodeURIComponent(version)}`), 400);
      expect(errors).toMatchObject([{ key: 'version', value: version, reason: 'unknown-value' }]);
      for (const known of data.versions) expect(detail).toContain(known);
    }
  });

  it.each([
    ['/', '/embed/timeline'],
    ['/?sector=steel&lanes=sector', '/embed/timeline?sector=steel&amp;lanes=sector'],
    ['/sectors/steel?asOf=2024', '/embed/timeline?sector=steel&amp;asOf=2024'],
    ['/?columns=theme', '/embed/heatmap?columns=theme'],
    ['/places/CN-HB', '/embed/map?province=CN-HB'],
    ['/places/420000', '/embed/map?province=CN-HB'],
    ['/embed/map?form=tiles&look=dark', '/embed/map?form=tiles&amp;look=dark'],
  ])('gives a frame for %s', async (path, framed) => {
    const { html, width, height, provider_url: site } = await rich(path);
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(html).toContain(` src="${site}${framed}"`);
    expect(html).toContain(` width="${width}" height="${height}"`);
  });

  it.each([
    ['/?columns=theme&utm=1', '/og/overview.png?columns=theme'],
    ['/places/420000', '/og/places/CN-HB.png'],
    ['/embed/heatmap?sector=steel&look=dark', '/og/embed/heatmap.png?sector=steel'],
  ])('names the picture %s is shared with', async (path, picture) => {
    const { provider_url: site, ...answer } = await rich(path);
    expect(answer).toMatchObject({
      thumbnail_url: site + picture,
      thumbnail_width: 1_200,
      thumbnail_height: 630,
    });
  });

  it('has no frame of a version there is none of, and names those there are', async () => {
    const { data } = await ask(host, 'dataset');
    expect(await rich(`/embed/map?version=${data.info.version}`)).toHaveProperty('thumbnail_url');
    for (const path of ['/?version=1999-01-01', '/embed/map?version=nothing']) {
      const { errors, detail } = await refusal(host, await oEmbed(path), 404);
      expect(errors).toMatchObject([{ key: 'version', reason: 'unknown-value' }]);
      for (const known of data.versions) expect(detail).toContain(known);
    }
  });

  it('keeps to the size it is given', async () => {
    const small = await rich('/', '&maxwidth=300&maxheight=200&format=json');
    expect(small).toMatchObject({ width: 300, height: 200 });
    expect(small).not.toHaveProperty('thumbnail_url');
  });

  it('lets nothing of an address out of the frame', async () => {
    const { html } = await rich(`/embed/map?q=${encodeURIComponent('"><script>alert(1)</script>')}&at="onload=`);
    expect(html).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
    expect(html).not.toContain('onload="');
  });

  it('has no frame for pages of other sites, for pages without a view, and no other form than JSON', async () => {
    await refusal(host, '/oembed?url=https%3A%2F%2Fexample.org%2F', 404);
    for (const path of ['/glossary', '/embed/pie', '/sectors/unobtainium', '/places/nowhere'])
      await refusal(host, await oEmbed(path), 404);
    await refusal(host, await oEmbed('/', '&format=xml'), 501);
    await refusal(host, '/oembed', 400);
  });
}
