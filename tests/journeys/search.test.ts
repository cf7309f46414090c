import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { searchWordsFor } from '#words/search-words.ts';
import { barriers } from './barriers.ts';
import { see, seePictures, words } from './views.ts';
import { it } from './visit.ts';

const texts = searchWordsFor('en');
const fieldOf = (page: Page) => page.getByRole('combobox', { name: texts.field });
const optionsOf = (page: Page) => page.getByRole('listbox', { name: texts.results }).getByRole('option');
const activeOf = (page: Page) =>
  page.getByRole('listbox', { name: texts.results }).getByRole('option', { selected: true });
const openerOf = (page: Page) => page.getByRole('button', { name: words.app.nav.search });
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Presses the key once the page listens. */
async function openByKey(page: Page): Promise<void> {
  await see(openerOf(page));
  await page.keyboard.press('/');
  await see(fieldOf(page));
}

/** Types in place of what stood in the field, and waits until the list answers it. */
async function seek(page: Page, text: string): Promise<void> {
  await fieldOf(page).fill(text);
  const list = page.getByRole('listbox', { name: texts.results });
  await expect.poll(() => list.getAttribute('aria-busy')).toBe('false');
}

describe('The search', () => {
  it.for([['/'], ['Control+k'], ['Meta+k']] as const)(
    'opens by %s, and gives the focus back to where it was',
    async ([keys], { visit }) => {
      const { page, open } = visit;
      await open('/');
      await seePictures(page);
      const link = page.getByRole('link', { name: words.app.nav.pages.sectors });
      await link.focus();
      await page.keyboard.press(keys);
      await see(fieldOf(page));
      expect(await fieldOf(page).inputValue()).toBe('');
      expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await fieldOf(page).waitFor({ state: 'detached' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );

  it('finds the same sector in Chinese, in pinyin, in English and misspelt, and opens it by Enter', async ({
    visit,
  }) => {
    const { page, open } = visit;
    await open('/?lang=en');
    await openerOf(page).click();
    for (const typed of ['钢铁', 'gangtie', 'steel', 'stell']) {
      await seek(page, typed);
      await expect.poll(() => activeOf(page).getAttribute('href'), { message: typed }).toMatch(/^\/sectors\/steel/);
      expect((await activeOf(page).locator('mark').allTextContents()).join(' ')).toContain('钢铁');
    }
    await see(page.getByText(texts.readAs('stell', ['steel'], 35).split(';')[0] ?? ''));
    await page.keyboard.press('Enter');
    await expect.poll(() => pathOf(page)).toBe('/sectors/steel');
    await fieldOf(page).waitFor({ state: 'detached' });
  });

  it('is led by the arrows round the list, which the field names as it goes', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await openByKey(page);
    await seek(page, '算力');
    const count = await optionsOf(page).count();
    expect(count).toBeGreaterThan(5);
    const position = async () => {
      const id = await activeOf(page).getAttribute('id');
      expect(await fieldOf(page).getAttribute('aria-activedescendant')).toBe(id);
      return optionsOf(page).evaluateAll((all, wanted) => all.findIndex((option) => option.id === wanted), id);
    };
    expect(await position()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await position()).toBe(2);
    await page.keyboard.press('ArrowUp');
    expect(await position()).toBe(1);
    const address = await activeOf(page).getAttribute('href');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await position()).toBe(count - 1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).search).toBe(address);
  });

  it('opens the first result of what was typed even when Enter comes before the answer', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await openByKey(page);
    await seek(page, 'steel');
    await fieldOf(page).fill('wuhan');
    await page.keyboard.press('Enter');
    await expect.poll(() => pathOf(page)).toBe('/places/420100');
  });

  it('opens a result beside the page with Ctrl', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await openByKey(page);
    await seek(page, 'steel');
    const [byKeys] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Enter')]);
    expect(pathOf(byKeys)).toBe('/sectors/steel');
    const [byPointer] = await Promise.all([
      page.context().waitForEvent('page'),
      optionsOf(page)
        .first()
        .click({ modifiers: ['Control'] }),
    ]);
    expect(pathOf(byPointer)).toBe('/sectors/steel');
    expect(pathOf(page)).toBe('/');
    await see(fieldOf(page));
  });

  it('shows the rest of a kind when asked', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await openByKey(page);
    await seek(page, 'steel');
    const before = await optionsOf(page).count();
    await page.getByRole('option', { name: /more programmes/ }).click();
    await expect.poll(() => optionsOf(page).count()).toBeGreaterThan(before + 10);
    expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('leaves a slash to whoever is typing one', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    const field = page.getByRole('searchbox', { name: words.app.filters.searchLabel });
    await field.focus();
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    expect(await fieldOf(page).count()).toBe(0);
  });

  it('closes alone: an open record below it stays', async ({ visit }) => {
    const { page, open } = visit;
    await open('/?programme=model-data-resonance-2026');
    await see(page.getByRole('complementary').getByRole('heading', { level: 2 }));
    await openByKey(page);
    await page.keyboard.press('Escape');
    await fieldOf(page).waitFor({ state: 'detached' });
    await see(page.getByRole('complementary').getByRole('heading', { level: 2 }));
  });

  it('says when nothing is found, and shows what is typed as text', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await openByKey(page);
    const typed = '<img src=x onerror=alert(1)> zzz';
    await seek(page, typed);
    await see(page.getByText(texts.none(typed)));
    expect(await optionsOf(page).count()).toBe(0);
  });

  it.for(['light', 'dark'] as const)('has no barrier axe knows of in the %s theme', async (colorScheme, { visit }) => {
    const { page, open } = visit;
    await page.emulateMedia({ colorScheme });
    await open('/');
    await seePictures(page);
    await openByKey(page);
    await seek(page, 'gongxinbu');
    await see(optionsOf(page).first());
    expect(await barriers(page)).toEqual([]);
  });

  it('fits a narrow screen', async ({ visit }) => {
    const { page, open } = visit;
    await page.setViewportSize({ width: 320, height: 640 });
    await open('/');
    await openerOf(page).click();
    await seek(page, 'ministry of industry');
    const overhang = await page
      .getByRole('dialog')
      .evaluate((dialog) => Math.max(dialog.scrollWidth, document.documentElement.scrollWidth) - window.innerWidth);
    expect(overhang).toBeLessThanOrEqual(0);
  });
});

describe('An address that is no page', () => {
  it.for([
    ['/steel', '/sectors/steel'],
    ['/anywhere/wuhan', '/places/420100'],
    ['/programmes/ai-plus-opinion', '/programmes/ai-plus-opinions-2025'],
  ] as const)('%s offers what its words find', async ([address, wanted], { visit }) => {
    const { page, open, foresee } = visit;
    foresee(/\/(?:api\/v1\/programmes\/|steel|anywhere)/);
    foresee(/\/programmes\/ai-plus-opinion/);
    await open(address);
    const offered = page.getByRole('region', { name: texts.perhaps }).getByRole('link').first();
    await see(offered);
    expect(await offered.getAttribute('href')).toBe(wanted);
    await offered.click();
    await expect.poll(() => pathOf(page)).toBe(wanted);
  });
});
