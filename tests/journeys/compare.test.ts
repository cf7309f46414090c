import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { compareLinkWordsFor } from '#words/compare-link-words.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { ask } from '../contract/ask.ts';
import { barriers } from './barriers.ts';
import { site } from './site.ts';
import { see } from './views.ts';
import { it } from './visit.ts';

const words = compareWordsFor('en');
const JIANGSU = 'jiangsu-ai-plus-2025';
const SHAANXI = 'shaanxi-ai-plus-2025';

const table = (page: Page) => page.getByRole('region', { name: words.region }).getByRole('table');
const query = (page: Page) => new URL(page.url()).search;

async function unfold(page: Page): Promise<void> {
  const folds = table(page).locator('button[aria-expanded]');
  for (const fold of await folds.all()) await fold.click();
}

describe('Things side by side', () => {
  it('are put together from the page of the first, changed and taken away, all in the address', async ({ visit }) => {
    const { page, open } = visit;
    const of = async (id: string) => (await ask(site, 'programme', '', id)).data.programme;
    const [jiangsu, shaanxi] = [await of(JIANGSU), await of(SHAANXI)];
    await open(`/programmes/${JIANGSU}`);
    await page.getByRole('link', { name: compareLinkWordsFor('en').compareThis(jiangsu.shortTitle.en) }).click();
    await see(page.getByRole('heading', { level: 1, name: jiangsu.shortTitle.en }));
    expect(query(page)).toBe(`?a=${JIANGSU}`);

    await page.getByRole('searchbox', { name: words.find.programme }).fill('Shaanxi AI');
    await page.getByRole('search').getByRole('link', { name: shaanxi.shortTitle.en, exact: true }).click();
    await expect.poll(() => page.title()).toContain(`${jiangsu.shortTitle.en} and ${shaanxi.shortTitle.en}`);
    expect(query(page)).toBe(`?a=${JIANGSU}&b=${SHAANXI}`);

    const goal = table(page).getByRole('row', { name: /Adoption of new intelligent terminals and agents by 2027/ });
    expect(await goal.getByRole('cell').allTextContents()).toEqual([
      expect.stringMatching(/^≥ 70%/),
      expect.stringMatching(/^> 70%/),
    ]);
    const level = table(page).getByRole('row', { name: /^Level/ });
    expect(await level.count()).toBe(0);
    await table(page)
      .getByRole('button', { name: /^The same in all/ })
      .click();
    await see(level);

    await page.getByRole('link', { name: words.remove(jiangsu.shortTitle.en) }).click();
    await expect.poll(() => query(page)).toBe(`?a=${SHAANXI}`);
    await page.goBack();
    await expect.poll(() => query(page)).toBe(`?a=${JIANGSU}&b=${SHAANXI}`);
    await page.getByRole('button', { name: words.replace(shaanxi.shortTitle.en) }).click();
    await page.getByRole('searchbox', { name: words.instead(shaanxi.shortTitle.en) }).fill('Hunan AI');
    await page.getByRole('search').getByRole('link').first().click();
    await expect.poll(() => query(page)).toMatch(new RegExp(`^\\?a=${JIANGSU}&b=(?!shaanxi)`));
  });

  it('are sectors and places as well, under the names of their pages', async ({ visit }) => {
    const { page, open } = visit;
    await open('/compare?kind=sector&a=steel&b=autos');
    await see(page.getByRole('heading', { level: 1, name: 'Steel and Automobiles' }));
    const steel = (await ask(site, 'sector', '', 'steel')).data;
    const named = table(page).getByRole('row', { name: new RegExp(`^${words.rows.naming}`) });
    expect(await named.getByRole('cell').first().textContent()).toBe(String(steel.programmes));
    await page.getByRole('link', { name: words.kinds.place, exact: true }).last().click();
    await page.getByRole('searchbox', { name: words.find.place }).fill('Suzhou');
    await page.getByRole('search').getByRole('link', { name: 'Suzhou', exact: true }).first().click();
    await see(table(page).getByRole('columnheader', { name: 'Suzhou' }));
  });

  it('stand without what nobody knows, and nothing given is lost', async ({ visit }) => {
    const { page, open, foresee } = visit;
    foresee(/jiangsu-ai-plus-202x/);
    await open(`/compare?a=jiangsu-ai-plus-202x&b=${SHAANXI}&c=${SHAANXI}`);
    await see(page.getByText(words.missing('jiangsu-ai-plus-202x')));
    await see(table(page).getByRole('columnheader').nth(1));
    await page.getByRole('link', { name: JIANGSU, exact: true }).click();
    await expect.poll(() => query(page)).toBe(`?a=${JIANGSU}&b=${SHAANXI}`);

    await open(`/compare?kind=river&a=${JIANGSU}&b=${SHAANXI}`);
    await see(page.getByText(words.unknownKind('river')));
    await page.getByRole('status').getByRole('link', { name: words.kinds.programme }).click();
    await expect.poll(() => query(page)).toBe(`?a=${JIANGSU}&b=${SHAANXI}`);
    await see(table(page));
  });

  it('scroll in their own box on a phone, beside the names of the facts', async ({ visit }) => {
    const { page, open } = visit;
    await page.setViewportSize({ width: 390, height: 844 });
    await open(`/compare?a=${JIANGSU}&b=${SHAANXI}&c=hunan-ai-plus-2025`);
    const box = page.getByRole('region', { name: words.region }).last();
    await see(box.getByRole('columnheader').last());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const fact = box.getByRole('rowheader', { name: 'Issued', exact: true });
    const before = await fact.boundingBox();
    await box.evaluate((scrolled) => scrolled.scrollBy(150, 0));
    expect(await box.evaluate(({ scrollLeft }) => scrollLeft)).toBe(150);
    expect((await fact.boundingBox())?.x).toBe(before?.x);
  });

  it.for(['light', 'dark'] as const)('have no barrier axe knows of in the %s theme', async (colorScheme, { visit }) => {
    const { page, open } = visit;
    await page.emulateMedia({ colorScheme });
    for (const path of [
      '/compare',
      `/compare?a=${JIANGSU}&b=${SHAANXI}`,
      '/compare?kind=place&a=CN-JS&b=320500&c=CN-ZJ',
    ]) {
      await open(path);
      await see(page.getByRole('main').getByRole('link').first());
      if (path !== '/compare') {
        await see(table(page));
        await unfold(page);
      }
      expect(await barriers(page)).toEqual([]);
    }
  });
});
