import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { timelineWordsFor } from '#words/timeline-words.ts';
import { readTable, see, seePicture, turnToTable, viewOf } from './views.ts';
import { it } from './visit.ts';

const words = timelineWordsFor('en');
const query = (page: Page) => new URL(page.url()).search.slice(1);
const steps = (page: Page) => page.evaluate(() => history.length);
const years = (page: Page) => viewOf(page, 'timeline').getByRole('slider');

/** Where the number of a year stands above the lanes. */
async function placeOf(page: Page, year: string): Promise<{ x: number; y: number }> {
  const label = viewOf(page, 'timeline').locator('svg text').getByText(year, { exact: true }).first();
  const box = await label.boundingBox();
  if (box === null) throw new Error(`${year} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('In the timeline', () => {
  it('a stroke over years chooses them in one step, shown while it lasts, and Back takes it back', async ({
    visit,
  }) => {
    const { page, open } = visit;
    await open('/');
    await seePicture(page, 'timeline');
    await years(page).waitFor();
    await viewOf(page, 'timeline').scrollIntoViewIfNeeded();
    const before = await steps(page);
    const [from, to] = [await placeOf(page, '2023'), await placeOf(page, '2025')];
    await page.mouse.move(to.x, to.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y, { steps: 8 });
    await see(viewOf(page, 'timeline').getByRole('status').getByText('2023–2025', { exact: true }));
    expect(query(page)).toBe('');
    await page.mouse.up();
    await expect.poll(() => query(page)).toBe('from=2023&to=2025');
    expect(await steps(page)).toBe(before + 1);
    await page.goBack();
    expect(query(page)).toBe('');
  });

  it('a stroke over the bars, or one broken off, chooses nothing; a click still chooses a year and takes it back', async ({
    visit,
  }) => {
    const { page, open } = visit;
    await open('/');
    await seePicture(page, 'timeline');
    await years(page).waitFor();
    const click = async (year: string) => {
      const { x, y } = await placeOf(page, year);
      await page.mouse.click(x, y);
    };
    const from = await placeOf(page, '2020');
    const to = await placeOf(page, '2022');
    for (const down of [0, 90]) {
      await page.mouse.move(from.x, from.y + down);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y + down, { steps: 6 });
      await page.keyboard.press('Escape');
      await page.mouse.up();
    }
    expect(query(page)).toBe('');
    await click('2024');
    await expect.poll(() => query(page)).toBe('from=2024&to=2024');
    await seePicture(page, 'timeline');
    await click('2024');
    await expect.poll(() => query(page)).toBe('');
  });

  it('fewer years can be shown by keys, kept in the address, moved along and given up', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await seePicture(page, 'timeline');
    const whole = await years(page).getAttribute('aria-valuetext');
    await years(page).press('+');
    await expect.poll(() => query(page)).toMatch(/^window=\d{4}\.\.\d{4}$/);
    const closer = query(page);
    await page.reload();
    await seePicture(page, 'timeline');
    await years(page).waitFor();
    expect(query(page)).toBe(closer);
    await years(page).press('ArrowRight');
    await expect.poll(() => query(page)).not.toBe(closer);
    await years(page).press('ArrowLeft');
    await expect.poll(() => query(page)).toBe(closer);
    await viewOf(page, 'timeline').getByRole('button', { name: words.zoom.whole, exact: true }).click();
    await expect.poll(() => query(page)).toBe('');
    await expect.poll(() => years(page).getAttribute('aria-valuetext')).toBe(whole);
  });

  it('keys pressed faster than the page is drawn all count', async ({ visit }) => {
    const { page, open } = visit;
    await open('/?window=2019..2022');
    await seePicture(page, 'timeline');
    await years(page).evaluate((slider) => {
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
        slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
    });
    await expect.poll(() => query(page)).toBe('window=2021..2024');
  });

  it('the wheel turns with Ctrl only, so that the page scrolls as ever without', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await seePicture(page, 'timeline');
    await years(page).waitFor();
    const { x, y } = await placeOf(page, '2024');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(query(page)).toBe('');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => query(page)).toMatch(/^window=/);
  });

  it('lanes stand for what the reader chooses, and the table says so too', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await seePicture(page, 'timeline');
    await viewOf(page, 'timeline')
      .getByRole('combobox', { name: words.lanes.label, exact: true })
      .selectOption('issuer');
    await expect.poll(() => query(page)).toBe('lanes=issuer');
    await see(viewOf(page, 'timeline').locator('svg text').getByText('MIIT', { exact: true }));
    const table = await turnToTable(page, 'timeline');
    const issuers = await readTable(table, words.lanes.names.issuer);
    expect(issuers.flat()).toContain('Ministry of Industry and Information Technology');
  });
});
