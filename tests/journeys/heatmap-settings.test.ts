import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { heatmapWordsFor } from '#words/heatmap-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { chooseLabel, see, seePicture, turnToTable, viewOf } from './views.ts';
import { it } from './visit.ts';

const words = heatmapWordsFor('en');
const query = (page: Page) => new URL(page.url()).search.slice(1);
const listOf = (page: Page) => viewOf(page, 'heatmap').locator('ol > li');

describe('The heatmap', () => {
  it('shows other columns, numbers, rows and orders, and keeps the choice in the address', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    const settings = viewOf(page, 'heatmap').getByRole('group', { name: words.controls.label, exact: true });
    const set = (label: string, value: string) => settings.getByLabel(label, { exact: true }).selectOption(value);
    const steps = [
      [words.controls.columns, 'theme', 'columns=theme'],
      [words.controls.measure, 'targets', 'columns=theme&measure=targets'],
      [words.controls.rows, 'resonance', 'columns=theme&measure=targets&rows=resonance'],
      [words.controls.order, 'name', 'columns=theme&measure=targets&rows=resonance&order=name'],
    ] as const;
    for (const [label, value, address] of steps) {
      await set(label, value);
      await expect.poll(() => query(page)).toBe(address);
    }
    const table = await turnToTable(page, 'heatmap');
    await see(table.getByText(words.table.caption('theme', 'targets'), { exact: true }));
    expect(await table.locator('tbody tr').count()).toBe(20);
  });

  it('lists behind a chosen cell just the programmes it counts, and opens them; before, it asks for no list', async ({
    visit,
  }) => {
    const { page, open } = visit;
    const lists: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.endsWith('/programmes')) lists.push(request.url());
    });
    await open('/?columns=theme');
    await seePicture(page, 'heatmap');
    expect(lists).toEqual([]);
    const heatmap = await ask(site, 'heatmap', 'columns=theme');
    const steel = heatmap.data.rows.find(({ sector }) => sector === 'steel');
    const at = heatmap.data.columns.findIndex(({ id }) => id === 'ai-application');
    await open('/?columns=theme&sector=steel&theme=ai-application');
    await see(viewOf(page, 'heatmap').getByText(words.list.title(steel?.counts[at] ?? 0), { exact: true }));
    expect(lists).toHaveLength(1);
    expect(await listOf(page).count()).toBe(steel?.counts[at]);
    await listOf(page).first().getByRole('link').first().click();
    await expect.poll(() => query(page)).toMatch(/&programme=[a-z0-9-]+$/);
  });

  it('lists behind a chosen task of a sector just the programmes it counts', async ({ visit }) => {
    const { page, open } = visit;
    const { rows, columns } = (await ask(site, 'heatmap', 'columns=task')).data;
    const count = rows.find(({ sector }) => sector === 'steel')?.counts[columns.findIndex(({ id }) => id === 'models')];
    await open('/?sector=steel&columns=task&task=models');
    await see(viewOf(page, 'heatmap').getByText(words.list.title(count ?? 0), { exact: true }));
    expect(await listOf(page).count()).toBe(count);
  });

  it('folds sub-sectors away and back, in the address', async ({ visit }) => {
    const { page, open } = visit;
    await open('/');
    await seePicture(page, 'heatmap');
    const fold = viewOf(page, 'heatmap').getByRole('button', { name: words.controls.foldAll, exact: true });
    await fold.click();
    await expect.poll(() => query(page)).toBe('closed=electronics,industrial-machinery');
    await fold.click();
    await expect.poll(() => query(page)).toBe('');
  });

  it('lets a row be chosen by its name under any columns', async ({ visit }) => {
    const { page, open } = visit;
    await open('/?columns=kind');
    await seePicture(page, 'heatmap');
    const { data } = await ask(site, 'facets');
    await chooseLabel(page, 'heatmap', data.sector.find(({ value }) => value === 'steel')?.name.en ?? '');
    await expect.poll(() => query(page)).toBe('sector=steel&columns=kind');
  });
});
