import { describe, expect } from 'vitest';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { see, seePicture } from './views.ts';
import { it } from './visit.ts';

const words = resonanceWordsFor('en');
const ID = 'model-data-resonance-2026';

describe('The story of the 2026 action', () => {
  it('tells what the action is before all else, its chapters in order under one heading', async ({ visit }) => {
    const { page, open } = visit;
    await open('/resonance');
    const { data } = await ask(site, 'resonance');
    await see(page.getByRole('heading', { level: 1 }));
    await see(page.getByText(data.page.programme.summary.en, { exact: true }));
    const chapters = await page.locator('article h2').allTextContents();
    expect(chapters.slice(1, 8)).toEqual([
      words.tasks.title(data.page.programme.tasks.length),
      words.industries.title(data.industries.length),
      words.choosing.title,
      words.calendar.title,
      words.lineage.title,
      words.told.title,
      words.unknown.title,
    ]);
    expect(await page.locator('h1').count()).toBe(1);
    await see(page.getByText(words.choosing.unknown, { exact: true }));
  });

  it('says of every date how far it is from the day shown, and of those gone by that they are', async ({ visit }) => {
    const { page, open } = visit;
    const { page: record } = (await ask(site, 'resonance')).data;
    const due = record.programme.milestones.at(-1);
    expect(due?.date).toBe('2026-11-30');
    const stepOn = (day: string) => page.locator(`li:has(> time[datetime="${day}"])`).last();
    await open('/resonance?asOf=2026-11-20');
    await see(stepOn('2026-11-30').getByText(words.calendar.left(10), { exact: true }));
    await see(stepOn('2026-08-30').getByText(words.calendar.passed(82), { exact: true }));
    await open('/resonance?asOf=2026-12-02');
    await see(stepOn('2026-11-30').getByText(words.calendar.passed(2), { exact: true }));
    await see(page.getByText(words.calendar.allPassed, { exact: true }));
  });

  it('says so where the day shown is before the notice', async ({ visit }) => {
    const { page, open } = visit;
    await open('/resonance?asOf=2025-01-01');
    await see(page.getByText(words.notYet('1 January 2025', '24 April 2026'), { exact: true }));
  });

  it('leads from an industry to its page and to the heatmap, with the number of programmes the answer counts', async ({
    visit,
  }) => {
    const { page, open } = visit;
    const { industries } = (await ask(site, 'resonance')).data;
    await open('/resonance');
    await see(page.getByRole('heading', { level: 1 }));
    for (const { id, name, programmes } of industries) {
      const cell = page.locator(`li:has(> h3 > a[href="/sectors/${id}"])`);
      await see(cell.getByText(words.industries.naming(programmes), { exact: true }));
      expect(await cell.getByRole('link', { name: words.industries.heatmapOf(name.en) }).getAttribute('href')).toBe(
        `/?sector=${id}`,
      );
    }
    await page.getByRole('link', { name: words.industries.heatmapOf('Steel') }).click();
    await seePicture(page, 'heatmap');
    expect(new URL(page.url()).searchParams.getAll('sector')).toEqual(['steel']);
  });

  it('sets what pages contradict beside what is kept, with the outlets that say it', async ({ visit }) => {
    const { page, open } = visit;
    const { claims, programme } = (await ask(site, 'resonance')).data.page;
    await open('/resonance');
    const table = page.getByRole('table');
    const [dispute] = claims.issued?.disputed ?? [];
    const row = table.getByRole('row').filter({ hasText: dispute?.says.en ?? '' });
    await see(row);
    for (const id of dispute?.sources ?? [])
      expect(await row.textContent()).toContain(programme.sources.find((source) => source.id === id)?.outlet);
    expect(await table.locator('tbody tr').count()).toBeGreaterThanOrEqual(6);
  });

  it('leads from a number to the page that states the fact', async ({ visit }) => {
    const { page, open } = visit;
    await open('/resonance');
    await page.locator('sup a[href="#source-s6"]').first().click();
    const line = page.locator('#source-s6');
    await expect.poll(() => line.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    const links = page.locator(`a[href="/programmes/${ID}"]`);
    expect(await links.count()).toBeGreaterThan(0);
  });
});
