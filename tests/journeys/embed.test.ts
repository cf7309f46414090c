import { describe, expect } from 'vitest';
import { fitScript } from '#exports/embed-snippet.ts';
import { embedPartWordsFor } from '#words/embed-part-words.ts';
import { embedWordsFor } from '#words/embed-words.ts';
import { exportWordsFor } from '#words/export-words.ts';
import { see, seePicture, viewOf, words } from './views.ts';
import { it } from './visit.ts';

const part = embedPartWordsFor('en');

describe('A view embedded in a page elsewhere', () => {
  it('is made in the dialog, says whose it is, tells how high it is, and opens beside it what is chosen', async ({
    visit,
    site,
  }) => {
    const { page, open } = visit;
    await open('/?sector=steel');
    await seePicture(page, 'heatmap');
    await viewOf(page, 'heatmap').getByRole('button', { name: words.app.frame.take, exact: true }).click();
    await page.getByRole('button', { name: exportWordsFor('en').dialog.parts.embed, exact: true }).click();
    await page.locator('dialog').getByLabel(part.look).selectOption('dark');
    await see(page.frameLocator('dialog iframe').getByRole('img').first());
    const html = await page.locator('dialog pre').first().textContent();
    expect(html).toContain('title="Which sectors: Steel · Resonance"');
    expect(html).toContain(`src="${site}/embed/heatmap?sector=steel&amp;look=dark"`);

    const low = html?.replace(/ height="\d+"/, ' height="100"');
    await page.route('**/article', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Article</title><body>${low}${fitScript(site)}</body></html>`,
      }),
    );
    await open('/article');
    const frame = page.frameLocator('iframe');
    await see(frame.getByRole('img').first());
    await see(frame.getByText(/dataset version \d{4}-\d\d-\d\d/));
    await see(frame.getByRole('heading', { level: 1, name: /marked: Steel$/ }));
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await frame.getByRole('navigation').count()).toBe(0);
    const link = frame.getByRole('link', { name: embedWordsFor('en').open, exact: true });
    expect(await link.getAttribute('href')).toBe('/?sector=steel');
    const fits = () => frame.locator('html').evaluate((root) => root.scrollHeight <= innerHeight);
    await expect.poll(fits).toBe(true);

    await frame.getByRole('button', { name: words.app.frame.asTable, exact: true }).click();
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('table').getByRole('button', { name: 'Automobiles', exact: true }).click(),
    ]);
    expect(new URL(beside.url()).search).toBe('?sector=autos&sector=steel');
    expect(await beside.evaluate(() => window.opener === null)).toBe(true);
    await beside.close();
    await see(frame.getByRole('heading', { level: 1, name: /marked: Steel$/ }));
  });
});
