import { describe, expect } from 'vitest';
import { changesWordsFor } from '#words/changes-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { see } from './views.ts';
import { it } from './visit.ts';

const words = changesWordsFor('en');

/** Reads a feed with the browser's own XML parser; what is not well-formed gives no ids. */
function readFeed(text: string) {
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  const texts = (selector: string) => [...feed.querySelectorAll(selector)].map((element) => element.textContent);
  const contents = texts('entry > content').map((html) => new DOMParser().parseFromString(html, 'text/html'));
  return {
    broken: feed.querySelector('parsererror')?.textContent ?? null,
    root: `${feed.documentElement.namespaceURI} ${feed.documentElement.localName}`,
    ids: texts('id'),
    updated: texts('updated'),
    self: feed.querySelector('feed > link[rel="self"]')?.getAttribute('href') ?? '',
    links: contents.flatMap((html) => [...html.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')),
  };
}

describe('What is new', () => {
  it('tells what the dataset changed apart from what was issued, each under its own heading', async ({ visit }) => {
    const { page, open } = visit;
    const { versions, issued } = (await ask(site, 'changes')).data;
    await open('/changes');
    await see(page.getByRole('heading', { level: 1, name: /version of 25 November 2026 added 181 programmes/ }));
    const dataset = page.getByRole('region', { name: words.dataset, exact: true });
    const world = page.getByRole('region', { name: words.world, exact: true });
    for (const { id } of versions) await see(dataset.locator(`[id="${id}"]`));
    const links = (part: typeof world) => part.locator('li a[href^="/programmes/"]').count();
    expect(await links(world)).toBe(issued.windows.reduce((sum, { programmes }) => sum + programmes.length, 0));
    expect(await links(dataset)).toBeGreaterThanOrEqual(
      versions.reduce((sum, { programmes }) => sum + programmes.added.length + programmes.changed.length, 0),
    );
  });

  it('is narrowed by the filter bar, and names the narrowed feed in its head', async ({ visit }) => {
    const { page, open } = visit;
    await open('/changes');
    await page.getByRole('button', { name: 'Steel', exact: true }).click();
    const { versions } = (await ask(site, 'changes', 'sector=steel')).data;
    const [newest] = versions;
    await see(
      page.getByRole('heading', {
        level: 4,
        name: words.ofLevel(words.groups.added, newest?.programmes.added.length ?? 0),
        exact: true,
      }),
    );
    expect(new URL(page.url()).search).toBe('?sector=steel');
    const feeds = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
    const named = await feeds.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(named).toEqual(['/api/v1/changes.atom', '/api/v1/changes.atom?sector=steel']);
  });

  it('folds long lists away and opens them', async ({ visit }) => {
    const { page, open } = visit;
    await open('/changes');
    const fold = page.locator('details').first();
    await see(fold.locator('summary'));
    expect(await fold.locator('li').first().isVisible()).toBe(false);
    await fold.locator('summary').click();
    await see(fold.locator('li').first());
  });

  it('opens at the version a feed leads to', async ({ visit }) => {
    const { page, open } = visit;
    await open('/changes#2026-11-23');
    const version = page.locator('[id="2026-11-23"]');
    await see(version);
    await expect.poll(() => version.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
  });
});

describe('The feed of what is new', () => {
  it('is well-formed Atom whose links lead to pages of the site, whatever the filter', async ({ visit }) => {
    const { page, open } = visit;
    await open('/changes');
    for (const query of ['', 'sector=steel&level=national', `q=${encodeURIComponent('<"&钢')}`, 'lang=zh']) {
      const path = `/api/v1/changes.atom${query === '' ? '' : `?${query}`}`;
      const feed = await page.evaluate(readFeed, await (await site.fetch(path)).text());
      expect(feed.broken, query).toBeNull();
      expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
      expect(new URL(feed.self).search).toBe(query === '' ? '' : `?${query}`);
      expect(new Set(feed.ids).size).toBe(feed.ids.length);
      for (const updated of feed.updated) expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      const [link] = feed.links;
      if (link !== undefined) expect((await fetch(link)).status, link).toBe(200);
    }
  });
});
