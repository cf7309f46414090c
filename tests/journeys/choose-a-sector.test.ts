import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PAGE_OF_CLAUSE, pagePath } from '#contract/pages.ts';
import { heatmapWordsFor } from '#words/heatmap-words.ts';
import { mapPickersWordsFor } from '#words/map-pickers-words.ts';
import { mapWordsFor } from '#words/map-words.ts';
import { timelineWordsFor } from '#words/timeline-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { chooseLabel, readTable, see, seePictures, turnToTable, words } from './views.ts';
import { it } from './visit.ts';

const pickers = mapPickersWordsFor('en');

const STEEL = 'sector=steel';
const query = (page: Page) => new URL(page.url()).search.slice(1);
const steelButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

/** Where the ways to pages within lead, each once. */
async function waysIn(part: Locator): Promise<readonly string[]> {
  const all = await part
    .getByRole('link', { name: words.app.page.of('') })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(all).size).toBe(all.length);
  return all.sort();
}

async function nameOfSteel(): Promise<string> {
  const { data } = await ask(site, 'facets');
  return data.sector.find(({ value }) => value === 'steel')?.name.en ?? '';
}

describe('Choosing steel', () => {
  it('narrows the count, the timeline and the map to what the API answers, and is marked in the heatmap', async ({
    visit,
  }) => {
    const { page, open } = visit;
    const [list, all, timeline, heatmap, cities] = await Promise.all([
      ask(site, 'programmes', STEEL),
      ask(site, 'dataset'),
      ask(site, 'timeline', STEEL),
      ask(site, 'heatmap', STEEL),
      ask(site, 'cities', STEEL),
    ]);
    const { total } = list.data;
    expect(total).toBeGreaterThan(0);
    await open('/');
    await steelButton(page, await nameOfSteel()).click();
    await expect.poll(() => query(page)).toBe(STEEL);
    await see(page.getByText(words.app.summary.counts(total, all.data.counts.programmes), { exact: true }));

    const bars = await turnToTable(page, 'timeline');
    await expect.poll(() => bars.locator('tbody tr').count()).toBe(timeline.data.bars.length);
    expect(timeline.data.bars.length + timeline.data.undated.length).toBe(total);
    const titles = timeline.data.bars.map(({ title }) => [title.en]);
    const [programme = ''] = timelineWordsFor('en').table.columns;
    expect(await readTable(bars, programme)).toEqual(titles);

    const { sector, total: allYears } = heatmapWordsFor('en').table;
    const sectors = await readTable(await turnToTable(page, 'heatmap'), sector, allYears);
    const steel = heatmap.data.rows.find((row) => row.sector === 'steel');
    expect(steel?.total).toBe(total);
    expect(sectors).toHaveLength(heatmap.data.rows.length);
    expect(sectors).toContainEqual([steel?.name.en, String(total)]);

    const { place, programmes: count } = mapWordsFor('en').table;
    const table = await turnToTable(page, 'cities');
    const shown = async () => (await readTable(table, place, count)).map((row) => row.join(' ')).sort();
    const wanted = [...cities.data.places, ...cities.data.provinces].map(
      ({ name, programmes }) => `${name.en} ${programmes}`,
    );
    await expect.poll(shown).toEqual(wanted.sort());
  });

  it('is kept by a reload, taken back by Back and brought again by Forward', async ({ visit }) => {
    const { page, open } = visit;
    const [{ data: whole }, { data: narrowed }] = await Promise.all([ask(site, 'facets'), ask(site, 'facets', STEEL)]);
    const count = (total: number) => see(page.getByText(words.app.summary.counts(total, whole.ofAll), { exact: true }));
    const steel = steelButton(page, await nameOfSteel());
    const pressed = () => steel.getAttribute('aria-pressed');
    await open('/');
    await count(whole.total);
    await steel.click();
    await count(narrowed.total);

    await page.reload();
    await count(narrowed.total);
    expect(await pressed()).toBe('true');
    await page.goBack();
    await count(whole.total);
    expect(query(page)).toBe('');
    expect(await pressed()).toBe('false');
    await page.goForward();
    await count(narrowed.total);
    expect(query(page)).toBe(STEEL);
    await seePictures(page);
  });

  it('is taken back by its chip and by choosing it again, each one step in the history', async ({ visit }) => {
    const { page, open } = visit;
    const name = await nameOfSteel();
    const steel = steelButton(page, name);
    await open('/?level=national');
    await steel.click();
    await expect.poll(() => query(page)).toBe(`${STEEL}&level=national`);
    const chip = words.app.filters.remove(words.app.filters.phrases.sector(name));
    await page.getByRole('button', { name: chip, exact: true }).click();
    await expect.poll(() => query(page)).toBe('level=national');
    await steel.click();
    await expect.poll(() => query(page)).toBe(`${STEEL}&level=national`);
    await steel.click();
    await expect.poll(() => query(page)).toBe('level=national');
    await page.goBack();
    expect(query(page)).toBe(`${STEEL}&level=national`);
  });

  it('can be done in the pictures: a sector in the heatmap, a year in the timeline', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await seePictures(page);
    await chooseLabel(page, 'heatmap', await nameOfSteel());
    await expect.poll(() => query(page)).toBe(STEEL);
    await seePictures(page);
    await chooseLabel(page, 'timeline', '2025');
    await expect.poll(() => query(page)).toBe(`${STEEL}&from=2025&to=2025`);
  });

  it('can be done in the tables as in the pictures', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    const sectors = await turnToTable(page, 'heatmap');
    await sectors.getByRole('button', { name: await nameOfSteel(), exact: true }).click();
    await expect.poll(() => query(page)).toBe(STEEL);
    const places = await turnToTable(page, 'cities');
    await places.getByRole('button').first().click();
    await expect.poll(() => query(page)).toMatch(/^sector=steel&city=\d{6}$/);
  });
});

it('Beside each name that chooses a thing with a page stands the way to its page', async ({ visit }) => {
  const { page, open } = visit;
  const [{ data: facets }, { data: cities }] = await Promise.all([ask(site, 'facets'), ask(site, 'cities')]);
  const pages = (key: keyof typeof facets & keyof typeof PAGE_OF_CLAUSE, values: readonly { value: string }[]) =>
    values.map(({ value }) => pagePath(PAGE_OF_CLAUSE[key] ?? 'overview', value)).sort();
  await open('/');
  const bar = page.getByRole('region', { name: words.app.filters.label });
  await see(steelButton(page, await nameOfSteel()));
  expect(await waysIn(bar)).toEqual(
    pages(
      'sector',
      facets.sector.filter(({ headline }) => headline),
    ),
  );

  const others = facets.sector.filter(({ headline }) => !headline);
  const menus = [
    ['sector', words.app.filters.more(others.length), others],
    ['theme', words.app.filters.theme, facets.theme],
    ['issuer', words.app.filters.issuer, facets.issuer],
    ['province', words.app.filters.province, facets.province],
  ] as const;
  for (const [key, label, values] of menus) {
    await bar.getByRole('button', { name: label }).click();
    const menu = page.getByRole('group', { name: words.app.filters[key], exact: true });
    await see(menu.getByRole('checkbox').first());
    expect(await waysIn(menu), key).toEqual(
      pages(
        key,
        values.filter(({ count }) => count > 0),
      ),
    );
    await page.keyboard.press('Escape');
  }

  const places = await turnToTable(page, 'cities');
  const codes = [...cities.places.map(({ code }) => code), ...cities.provinces.map(({ province }) => province)];
  expect(await waysIn(places)).toEqual(codes.map((code) => pagePath('place', code)).sort());
  await page.getByText(`${pickers.rosters}: ${pickers.allComplete}`).click();
  const rosters = page.locator('details', { hasText: pickers.partial });
  expect(await waysIn(rosters)).toEqual(cities.rosters.map(({ id }) => pagePath('roster', id)).sort());

  const sectors = await turnToTable(page, 'heatmap');
  expect(await waysIn(sectors)).toEqual(pages('sector', facets.sector));
  await sectors.getByRole('link', { name: words.app.page.of(await nameOfSteel()), exact: true }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(pagePath('sector', 'steel'));
});
