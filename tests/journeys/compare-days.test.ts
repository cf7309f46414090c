import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { playWordsFor } from '#words/play-words.ts';
import { timelineWordsFor } from '#words/timeline-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { readTable, see, seePicture, seePictures, turnToTable, viewOf, words } from './views.ts';
import { it } from './visit.ts';

const query = (page: Page) => new URL(page.url()).search.slice(1);
const { filters } = words.app;
const play = playWordsFor('en');

describe('Comparing two days', () => {
  it('asks every view what is new, changed or ended since a day, and takes the day back', async ({ visit }) => {
    const { page, open } = visit;
    await open('/?sector=steel');
    await seePictures(page);
    await page.getByLabel(filters.since, { exact: true }).fill('2025-06-30');
    await expect.poll(() => query(page)).toBe('sector=steel&since=2025-06-30');
    const { bars } = (await ask(site, 'timeline', 'sector=steel&since=2025-06-30')).data;
    const count = (wanted: string) => bars.filter(({ change }) => change === wanted).length;
    const headline = timelineWordsFor('en').since.headline(
      'Since 30 June 2025',
      count('appeared'),
      count('changed'),
      count('ended'),
    );
    await see(viewOf(page, 'timeline').getByText(headline, { exact: true }));
    for (const name of ['heatmap', 'cities'] as const)
      await see(
        viewOf(page, name)
          .getByText(/^Since 30 June 2025: /)
          .first(),
      );
    const table = await turnToTable(page, 'timeline');
    const told = (await readTable(table, 'Since 30 June 2025')).filter(([cell]) => cell !== '');
    expect(told).toHaveLength(count('appeared') + count('changed') + count('ended'));
    await page.getByRole('button', { name: filters.remove(filters.phrases.since('2025-06-30')), exact: true }).click();
    await expect.poll(() => query(page)).toBe('sector=steel');
  });

  it('turns the days round where they would run backwards, lets a year be typed, and keeps the day while years play past it', async ({
    visit,
  }) => {
    const { page, open } = visit;
    await open('/?asOf=2024-06-30');
    await seePicture(page, 'timeline');
    const since = page.getByLabel(filters.since, { exact: true });
    await since.fill('2025-12-31');
    await expect.poll(() => query(page)).toBe('asOf=2025-12-31&since=2024-06-30');
    await since.click({ position: { x: 12, y: 12 } });
    // The same in either order of day and month.
    await page.keyboard.type('06062022');
    await expect.poll(() => query(page)).toBe('asOf=2025-12-31&since=2022-06-06');
    await page.getByRole('button', { name: play.back, exact: true }).click();
    await expect.poll(() => query(page)).toBe('asOf=2024&since=2022-06-06');
    await open('/?asOf=2023&since=2022-06-06');
    await seePicture(page, 'timeline');
    for (const expected of ['asOf=2022&since=2022-06-06', 'asOf=2021']) {
      await page.getByRole('button', { name: play.back, exact: true }).click();
      await expect.poll(() => query(page)).toBe(expected);
    }
  });
});
