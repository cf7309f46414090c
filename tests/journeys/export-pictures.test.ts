import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { readPictureMetadata } from '#exports/picture-metadata/read-picture-metadata.ts';
import { heatmapTables } from '#tables/heatmap-tables.ts';
import { rowDigests, rowsHash } from '#tables/rows-hash.ts';
import { exportWordsFor } from '#words/export-words.ts';
import { pictureWordsFor } from '#words/picture-words.ts';
import { ask } from '../contract/ask.ts';
import { barriers } from './barriers.ts';
import { site } from './site.ts';
import { see, seePicture, viewOf, words } from './views.ts';
import { it } from './visit.ts';

const { dialog } = exportWordsFor('en');
const picture = pictureWordsFor('en');

const exportsOf = (page: Page) => page.getByRole('dialog', { name: dialog.title(words.charts.heatmap.title) });

async function openExports(page: Page): Promise<void> {
  await seePicture(page, 'heatmap');
  await viewOf(page, 'heatmap').getByRole('button', { name: words.app.frame.take, exact: true }).click();
  await see(exportsOf(page).getByRole('img'));
}

async function save(page: Page, form: string): Promise<{ name: string; file: Uint8Array }> {
  const download = page.waitForEvent('download');
  await exportsOf(page)
    .getByRole('button', { name: picture.save(form), exact: true })
    .click();
  const saved = await download;
  return { name: saved.suggestedFilename(), file: new Uint8Array(await readFile(await saved.path())) };
}

async function readPdf(file: Uint8Array) {
  const pdf = await getDocument({ data: file, verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  const { info } = await pdf.getMetadata();
  const [, , width, height] = page.view;
  return { pages: pdf.numPages, text, info, shape: (width ?? 0) / (height ?? 1) };
}

describe('The picture of a view', () => {
  it('is saved as PNG and PDF that say what they are, and comes back by the address and rows in it', async ({
    visit,
  }) => {
    const { page, open } = visit;
    await open('/?level=national&relevance=core');
    await openExports(page);
    const dataset = await ask(site, 'dataset');
    const { data } = await ask(site, 'heatmap', 'level=national&relevance=core');
    const [table] = heatmapTables(data);
    const { version } = dataset.data.info;

    expect(await barriers(page)).toEqual([]);
    const measures = await exportsOf(page)
      .getByText(/pixels; as PNG/)
      .textContent();
    const png = await save(page, 'PNG');
    expect(png.name).toBe(`resonance_heatmap_national-core_v${version}.png`);
    const { width, height, data: pixels } = PNG.sync.read(Buffer.from(png.file));
    expect(measures).toContain(picture.preview.measures(width / 2, height / 2, 2));
    expect(width).toBe(2400);
    const colours = new Set(new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4));
    expect(colours.size).toBeGreaterThan(20);
    expect(readPictureMetadata(png.file)).toEqual({
      format: 'resonance-picture',
      view: page.url(),
      endpoint: 'heatmap',
      query: 'level=national&relevance=core',
      version,
      datasetHash: dataset.data.hash,
      rowsHash: rowsHash(table),
      rows: rowDigests(table),
    });

    const headline = (await viewOf(page, 'heatmap').getByRole('paragraph').first().textContent()) ?? '';
    const pdf = await readPdf((await save(page, 'PDF')).file);
    expect(pdf.pages).toBe(1);
    expect(pdf.shape).toBeCloseTo(width / height, 2);
    expect(pdf.text.replaceAll(/\s+/g, ' ')).toContain(headline);
    expect(pdf.text).toContain(version);
    expect(pdf.text).toContain(dataset.data.info.licence.id);
    expect(pdf.info).toMatchObject({
      Subject: headline,
      Keywords: `${picture.version(version)}, ${dataset.data.info.licence.id}, ${page.url()}`,
    });
  });

  it('carries its Han letters, and needs nothing beside it', async ({ visit }) => {
    const { page, open } = visit;
    await open('/?level=national&lang=zh');
    await openExports(page);
    const svg = Buffer.from((await save(page, 'SVG')).file);
    const metadata = readPictureMetadata(svg);
    const pdf = await readPdf((await save(page, 'PDF')).file);
    expect(pdf.text).toContain('钢铁');

    await page.route('**/alone.svg', (route) => route.fulfill({ body: svg, contentType: 'image/svg+xml' }));
    await open('/alone.svg');
    const alone = await page.evaluate(async () => {
      const { documentElement: root } = document;
      await document.fonts.ready;
      const addresses = [...root.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({ name, value }) => /href$|^src$/.test(name) && !value.startsWith('#')),
      );
      return {
        root: root.localName,
        lang: root.getAttribute('xml:lang'),
        text: root.textContent,
        scripts: root.querySelectorAll('script, foreignObject').length,
        addresses: addresses.map(({ value }) => value),
        fonts: [...document.fonts].map(({ status }) => status),
        broad: Math.max(...[...root.querySelectorAll('text')].map((text) => text.getBoundingClientRect().width)),
      };
    });
    expect(alone).toMatchObject({ root: 'svg', lang: 'zh-CN', scripts: 0, addresses: [], fonts: ['loaded'] });
    expect(alone.text).toContain('钢铁');
    expect(alone.broad).toBeGreaterThan(100);
    expect(metadata?.rowsHash).toBe(rowsHash(heatmapTables((await ask(site, 'heatmap', 'level=national')).data)[0]));
  });
});
