import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { mapPickersWordsFor } from '#words/map-pickers-words.ts';
import { mapWordsFor } from '#words/map-words.ts';
import { chooseLabel, seePicture, seePictures, viewOf } from './views.ts';
import { it } from './visit.ts';

const words = mapWordsFor('en').zoom;
const query = (page: Page) => new URL(page.url()).search.slice(1);
const steps = (page: Page) => page.evaluate(() => history.length);
const part = (page: Page) => viewOf(page, 'cities').getByRole('slider');
const names = (page: Page) => viewOf(page, 'cities').locator('svg text').count();

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  await part(page).scrollIntoViewIfNeeded();
  const box = await part(page).boundingBox();
  if (box === null) throw new Error('The map is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('On the map', () => {
  it('keys come closer, move along and show the whole again, and the address keeps it', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await seePicture(page, 'cities');
    await part(page).press('+');
    await expect.poll(() => query(page)).toMatch(/^at=-?[\d.]+,[\d.]+,2$/);
    const closer = query(page);
    await page.reload();
    await seePicture(page, 'cities');
    await expect.poll(() => part(page).getAttribute('aria-valuenow')).toBe('2');
    expect(query(page)).toBe(closer);
    await part(page).press('ArrowRight');
    await expect.poll(() => query(page)).not.toBe(closer);
    await page.goBack();
    await expect.poll(() => query(page)).toBe(closer);
    await part(page).press('0');
    await expect.poll(() => query(page)).toBe('');
    await viewOf(page, 'cities').getByRole('button', { name: words.closer, exact: true }).click();
    await expect.poll(() => query(page)).toBe(closer);
    await viewOf(page, 'cities').getByRole('button', { name: words.whole, exact: true }).click();
    await expect.poll(() => query(page)).toBe('');
  });

  it('a hand moves it in one step of history, and chooses nothing by it', async ({ visit }) => {
    const { page, open } = visit;
    await open('/?at=118,31,4');
    await seePicture(page, 'cities');
    const { x, y } = await middleOf(page);
    const before = await steps(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y + 30, { steps: 8 });
    expect(query(page)).toBe('at=118,31,4');
    await page.mouse.up();
    await expect.poll(() => query(page)).toMatch(/^at=1(?:19|2\d)[\d.]*,3[\d.]+,4$/);
    expect(await steps(page)).toBe(before + 1);
    await page.goBack();
    await expect.poll(() => part(page).getAttribute('aria-valuetext')).toBe(words.shown(4, 118, 31));
  });

  it('the wheel turns with Ctrl only, and the whole turn is one step of history', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await seePictures(page);
    await part(page).waitFor();
    const { x, y } = await middleOf(page);
    const [before, named] = [await steps(page), await names(page)];
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await expect.poll(() => query(page)).toMatch(/^at=/);
    expect(await steps(page)).toBe(before + 1);
    await expect.poll(() => names(page)).toBeGreaterThan(named);
    const scrolled = await page.evaluate(() => scrollY);
    const turned = query(page);
    await page.mouse.wheel(0, -120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(scrolled);
    expect(query(page)).toBe(turned);
  });

  it('a click on a name chooses its city, and the map stays where it is in the window', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await seePictures(page);
    await part(page).waitFor();
    const name = viewOf(page, 'cities')
      .locator('svg text')
      .getByText(/^Chengdu/)
      .first();
    await name.scrollIntoViewIfNeeded();
    const top = async () => (await part(page).boundingBox())?.y ?? Number.NaN;
    const before = await top();
    await chooseLabel(page, 'cities', (await name.textContent()) ?? '');
    await expect.poll(() => query(page)).toBe('city=510100');
    await expect.poll(() => page.evaluate(() => document.body.scrollHeight)).toBeLessThan(2600);
    await seePictures(page);
    expect(Math.abs((await top()) - before)).toBeLessThan(3);
  });

  it('tiles have nothing to come closer to', async ({ visit }) => {
    const { page, open } = visit;
    await open('/?at=118,31,4');
    await seePicture(page, 'cities');
    await part(page).waitFor();
    await viewOf(page, 'cities')
      .getByRole('button', { name: mapPickersWordsFor('en').forms.tiles, exact: true })
      .click();
    await expect.poll(() => part(page).count()).toBe(0);
    expect(await viewOf(page, 'cities').getByRole('button', { name: words.closer, exact: true }).count()).toBe(0);
  });
});
