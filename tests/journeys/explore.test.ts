import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { exploreWordsFor } from '#words/explore-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { see, words } from './views.ts';
import { it } from './visit.ts';

const explore = exploreWordsFor('en');
const table = (page: Page) => page.getByRole('region', { name: explore.region });
const titles = (page: Page) => table(page).locator('tbody th a').allTextContents();
const query = (page: Page) => new URL(page.url()).search.slice(1);

describe('The table of every programme', () => {
  it('holds only the rows in sight, and reaches the last of them all by scrolling', async ({ visit }) => {
    const { page, open } = visit;
    const whole = await ask(site, 'dataset');
    const last = await ask(site, 'programmes', 'sort=-id&limit=1');
    await open('/programmes?sort=id');
    await see(table(page).getByRole('row').nth(5));
    expect(await table(page).getByRole('table').getAttribute('aria-rowcount')).toBe(
      String(whole.data.counts.programmes + 1),
    );
    const title = last.data.items[0]?.title.en ?? '';
    const end = table(page).getByRole('link', { name: title, exact: true });
    await expect
      .poll(async () => {
        await table(page).evaluate((box) => box.scrollTo(0, box.scrollHeight));
        return end.count();
      })
      .toBe(1);
    expect((await titles(page)).length).toBeLessThan(80);
  });

  it('is sorted by its headings as the API sorts, and the address keeps it', async ({ visit }) => {
    const { page, open } = visit;
    const most = await ask(site, 'programmes', 'sort=-targets&limit=3');
    await open('/programmes');
    await page.getByRole('button', { name: explore.fields.targets, exact: true }).click();
    await expect.poll(() => query(page)).toBe('sort=-targets');
    await expect
      .poll(async () => (await titles(page)).slice(0, 3))
      .toEqual(most.data.items.map(({ title }) => title.en));
    await page.getByRole('button', { name: explore.fields.targets }).click();
    await expect.poll(() => query(page)).toBe('sort=targets');
  });

  it('is narrowed by the same filter, shows the columns picked, and leads to the page of a programme', async ({
    visit,
  }) => {
    const { page, open } = visit;
    const steel = await ask(site, 'programmes', 'sector=steel&limit=1');
    await open('/programmes?sector=steel');
    await see(page.getByText(new RegExp(`^${steel.data.total} of `)));
    await page.getByRole('button', { name: explore.columns }).click();
    await page.getByRole('checkbox', { name: explore.fields.number, exact: true }).click();
    await expect.poll(() => query(page)).toContain('number');
    await see(page.getByRole('columnheader', { name: explore.fields.number }));
    await page.keyboard.press('Escape');
    const title = steel.data.items[0]?.title.en ?? '';
    await table(page).getByRole('link', { name: title, exact: true }).click();
    await see(page.getByRole('heading', { name: title }));
    await page.goBack();
    await see(page.getByRole('columnheader', { name: explore.fields.number }));
    await see(page.getByRole('button', { name: words.app.filters.remove('Steel'), exact: true }));
  });
});
