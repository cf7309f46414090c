import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { BASES } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { see, seePictures, turnToTable, words } from './views.ts';
import { it } from './visit.ts';

const drawerOf = (page: Page) => page.getByRole('complementary', { name: words.app.programme.region });
const openId = (page: Page) => new URL(page.url()).searchParams.get('programme');

/** The first bar of the timeline, which is the first row of its table. */
async function firstBar() {
  const { data } = await ask(site, 'timeline');
  const [bar] = data.bars;
  if (bar === undefined) throw new Error('The timeline of the dataset has no bar');
  return bar;
}

describe('The record of a programme', () => {
  it('opens from a row of the table with its sources, and gives the focus back when Escape closes it', async ({
    visit,
  }) => {
    const { page, open } = visit;
    const bar = await firstBar();
    const { data } = await ask(site, 'programme', '', bar.id);
    await open('/');
    const table = await turnToTable(page, 'timeline');
    const row = table.locator('tbody tr').first().getByRole('link');
    await row.press('Enter');

    const drawer = drawerOf(page);
    await see(drawer.getByRole('heading', { name: bar.title.en, level: 2 }));
    expect(openId(page)).toBe(bar.id);
    expect(await drawer.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    const sources = drawer.locator('[id^="source-"]');
    expect(await sources.count()).toBe(data.programme.sources.length);
    expect(await sources.locator('strong').allTextContents()).toEqual(
      data.programme.sources.map(({ outlet }) => outlet),
    );

    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(openId(page)).toBeNull();
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('tells of each target what its sources make it rest on', async ({ visit }) => {
    const { page, open } = visit;
    const { data } = await ask(site, 'programme', '', 'model-data-resonance-2026');
    const { targets } = data.programme;
    expect(new Set(targets.map(({ basis }) => basis)).size).toBeGreaterThan(1);
    await open('/?programme=model-data-resonance-2026');
    await see(drawerOf(page).getByRole('heading', { level: 2 }));
    for (const { metric, sources, basis } of targets) {
      const row = drawerOf(page).getByRole('listitem').filter({ hasText: metric.en }).locator('sup').first();
      const says = `${programmeWordsFor('en').sourceRefs(sources.length)}: ${BASES[basis].en}`;
      expect(await row.getAttribute('aria-label'), metric.en).toBe(says);
    }
  });

  it('links a source only where it is fit to link, and to its own address', async ({ visit }) => {
    const { page, open } = visit;
    const { data } = await ask(site, 'programme', '', (await firstBar()).id);
    await open(`/?programme=${data.programme.id}`);
    const linked = data.programme.sources.flatMap(({ url, linkable }) => (linkable && url !== null ? [url] : []));
    await see(drawerOf(page).getByRole('heading', { level: 2 }));
    const links = drawerOf(page).locator('[id^="source-"] a');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(linked);
  });

  it('stands open for whoever has the link, beside the views, and closes with Back', async ({ visit }) => {
    const { page, open } = visit;
    const bar = await firstBar();
    await open('/');
    await seePictures(page);
    const table = await turnToTable(page, 'timeline');
    await table.locator('tbody tr').first().getByRole('link').click();
    await see(drawerOf(page).getByRole('heading', { name: bar.title.en, level: 2 }));
    await page.reload();
    await see(drawerOf(page).getByRole('heading', { name: bar.title.en, level: 2 }));
    await seePictures(page);
    await page.goBack();
    await drawerOf(page).waitFor({ state: 'detached' });
    expect(openId(page)).toBeNull();
  });
});
