import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { openDataset } from '#dataset/open-dataset.ts';
import { everyAddress } from './every-address.ts';
import { it } from './visit.ts';

const QUARTER_OF_AN_HOUR = 900_000;
const addresses = everyAddress(await openDataset('data'));
const known = new Set(addresses);

const fetchPage = async (path: string) => {
  const response = await fetch(inject('siteAddress') + path);
  return { status: response.status, text: await response.text() };
};

/** Goes to an address as a link does, and waits until the page says that it is the page of that address. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.waitForFunction(
    (to) =>
      document.querySelector('[role="alert"]') !== null ||
      (document.querySelector('link[rel="canonical"]')?.getAttribute('href') === location.origin + to &&
        document.querySelector('main h1') !== null),
    path,
  );
}

describe('Every page of the dataset', () => {
  it('is sent with a title, a description, its one address and data of schema.org', async () => {
    const poor: string[] = [];
    for (const path of addresses) {
      const { status, text } = await fetchPage(path);
      const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '';
      const description = /<meta name="description" content="([^"]*)"/.exec(text)?.[1] ?? '';
      const jsonLd = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? 'null';
      const whole =
        status === 200 &&
        title.length > ' · Resonance'.length + 1 &&
        description.length > 20 &&
        text.includes(`<link rel="canonical" href="${inject('siteAddress')}${path}" />`) &&
        JSON.parse(jsonLd) !== null;
      if (!whole) poor.push(`${status} ${path}: ${title} | ${description}`);
    }
    expect(poor).toEqual([]);
  });

  it(
    'opens without an error or a word in the console, and every link on it leads somewhere',
    async ({ visit }) => {
      const { page, open } = visit;
      const failed: string[] = [];
      const links = new Map<string, string>();
      await open('/glossary');
      for (const path of addresses) {
        await goTo(page, path);
        const { alert, headings, hrefs } = await page.evaluate(() => ({
          alert: document.querySelector('[role="alert"]')?.textContent ?? null,
          headings: document.querySelectorAll('h1').length,
          hrefs: [...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? ''),
        }));
        if (alert !== null || headings !== 1) failed.push(`${path}: ${alert ?? ''} ${headings} h1`);
        for (const href of hrefs) links.set(href.split(/[?#]/, 1)[0] ?? '', path);
      }
      expect(failed).toEqual([]);

      const dead: string[] = [];
      for (const [to, from] of links) {
        if (known.has(to)) continue;
        const { status } = await fetchPage(to);
        if (status !== 200) dead.push(`${to} on ${from}: ${status}`);
      }
      expect(dead).toEqual([]);
      expect(links.size).toBeGreaterThan(addresses.length / 2);
    },
    QUARTER_OF_AN_HOUR,
  );
});
