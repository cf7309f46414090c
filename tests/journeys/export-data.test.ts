import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { exportWordsFor } from '#words/export-words.ts';
import { barriers } from './barriers.ts';
import { site } from './site.ts';
import { see, seePicture, viewOf, words } from './views.ts';
import { it } from './visit.ts';

const { data, dialog } = exportWordsFor('en');

async function save(page: Page, format: keyof typeof data.formats) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: data.download(data.formats[format].name), exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
const sent = async (query: string) => Buffer.from(await (await site.fetch(`/api/v1/heatmap?${query}`)).arrayBuffer());

describe('The data in the dialog of exports', () => {
  it('saves what the API sends for the question of the view, of the table chosen, and copies it as Markdown', async ({
    visit,
  }) => {
    const { page, open } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/?level=national');
    await seePicture(page, 'heatmap');
    await viewOf(page, 'heatmap').getByRole('button', { name: words.app.frame.take, exact: true }).click();
    const opened = page.getByRole('dialog', { name: dialog.title(words.charts.heatmap.title) });
    await opened.getByRole('button', { name: dialog.parts.data, exact: true }).click();

    const { name } = await save(page, 'xlsx');
    expect(name).toMatch(/^resonance_heatmap_national_v[\d-]+\.xlsx$/);
    await opened.getByLabel(data.table.label, { exact: true }).selectOption('sectors');
    const csv = await save(page, 'csv');
    expect(csv.name).toMatch(/^resonance_heatmap-sectors_national_v[\d-]+\.csv$/);
    expect(csv.bytes).toEqual(await sent('level=national&format=csv&table=sectors'));

    await opened.getByRole('button', { name: data.copy.verb, exact: true }).click();
    await see(opened.getByText(data.copy.done, { exact: true }));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe((await sent('level=national&format=markdown&table=sectors')).toString());
    expect(await barriers(page)).toEqual([]);
  });
});
