import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Table } from '#contract/table.ts';
import { makePictureMetadata } from '#exports/picture-metadata/make-picture-metadata.ts';
import { svgWithMetadata } from '#exports/picture-metadata/svg-metadata.ts';
import { tablesOf } from '#tables/tables-of.ts';
import { returnedWordsFor } from '#words/returned-words.ts';
import { verifyingWordsFor } from '#words/verifying-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { see } from './views.ts';
import { it } from './visit.ts';

const returned = returnedWordsFor('en');
const { view, file } = verifyingWordsFor('en');
const QUERY = 'sector=steel';

/** A picture of the timeline of steel as it was made, of these rows. */
async function pictureOf(alter: (table: Table) => Table = (table) => table): Promise<{ svg: string; table: Table }> {
  const { data, meta } = await ask(site, 'timeline', QUERY);
  const [table] = tablesOf('timeline', data);
  const metadata = makePictureMetadata({
    view: `https://elsewhere.example/?${QUERY}`,
    asked: { endpoint: 'timeline', query: QUERY },
    version: meta.dataset.version,
    datasetHash: meta.dataset.hash,
    table: alter(table),
  });
  return { svg: svgWithMetadata('<svg xmlns="http://www.w3.org/2000/svg"></svg>', metadata), table };
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], called ?? ''));
      return transfer;
    },
    [name, text],
  );
  const isTaken = () =>
    page.locator('body').evaluate((body, dataTransfer) => {
      const event = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
      return !body.dispatchEvent(event);
    }, dropped);
  await expect.poll(isTaken).toBe(true);
  await page.locator('body').dispatchEvent('drop', { dataTransfer: dropped });
}

describe('A file that comes back', () => {
  it('opens its view on this site and says that nothing has changed, or which rows have, or that it is none of ours', async ({
    visit,
  }) => {
    const { page, open } = visit;
    const { svg, table } = await pictureOf();
    const notice = page.getByRole('complementary', { name: returned.region });
    await open('/glossary');
    await drop(page, 'steel.svg', svg);
    const { version } = (await ask(site, 'dataset')).meta.dataset;
    await see(notice.getByText(returned.same(table.rows.length, version, version)));
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/?${QUERY}`);

    const [first, second] = table.rows;
    const changed = await pictureOf((now) => ({
      ...now,
      rows: now.rows.slice(1).map((row, at) => (at === 0 ? row.with(1, 'Another title') : row)),
    }));
    await drop(page, 'steel.svg', changed.svg);
    await see(notice.getByText(returned.different(1, 0, 1, version, version)));
    const title = table.columns.findIndex(({ name }) => name === 'title_en');
    for (const row of [first, second]) await see(notice.getByRole('link', { name: String(row?.[title]), exact: true }));

    await drop(page, 'letter.txt', 'Dear reader, this is no picture.');
    await see(notice.getByText(returned.notOurs('letter.txt')));
    await notice.getByRole('button').click();
    expect(await notice.count()).toBe(0);
  });

  it('is verified beside every form of its view, by file input alone', async ({ visit }) => {
    const { page, open } = visit;
    await open(`/verify?of=cities&${QUERY}`);
    const { data } = await ask(site, 'cities', QUERY);
    const [{ rows }] = tablesOf('cities', data);
    await see(page.getByText(view.allSame(7, rows.length)));
    const csv = await (await site.fetch(`/api/v1/cities?${QUERY}&format=csv`)).text();
    const input = page.getByLabel(file.choose);
    await input.setInputFiles({ name: 'map.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    const here = page.getByRole('region', { name: file.title });
    await see(here.getByRole('cell', { name: view.same, exact: true }));
    const bent = csv.replace('Beijing', 'Peking');
    await input.setInputFiles({ name: 'bent.csv', mimeType: 'text/csv', buffer: Buffer.from(bent) });
    await see(here.getByRole('cell', { name: view.different, exact: true }));
  });
});
