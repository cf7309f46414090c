import { describe, expect } from 'vitest';
import { seePictures, turnToTable, VIEW_NAMES, words } from './views.ts';
import { it } from './visit.ts';

describe.each([320, 375, 768])('On a screen %i pixels wide', (width) => {
  it('nothing but tables must be scrolled sideways', async ({ visit }) => {
    const { page, open } = visit;
    await page.setViewportSize({ width, height: 800 });
    await open('/?sector=steel');
    await seePictures(page);
    const overhang = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overhang()).toBe(0);
    for (const name of VIEW_NAMES) await turnToTable(page, name);
    expect(await overhang()).toBe(0);
  });
});

describe('By keyboard alone', () => {
  it('the first stop leads past the filter to the views', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await seePictures(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words.app.skip });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inViews = () => page.evaluate(() => document.getElementById('content')?.contains(document.activeElement));
    expect(await inViews()).toBe(true);
  });
});
