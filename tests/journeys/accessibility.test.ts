import { describe, expect } from 'vitest';
import { pagePath } from '#contract/pages.ts';
import { pageFootWordsFor } from '#words/page-foot-words.ts';
import { ask } from '../contract/ask.ts';
import { barriers } from './barriers.ts';
import { site } from './site.ts';
import { see, seePictures, turnToTable, VIEW_NAMES, words } from './views.ts';
import { it } from './visit.ts';

describe.each(['light', 'dark'] as const)('In the %s theme', (colorScheme) => {
  it('the overview has no barrier axe knows of, as pictures and as tables', async ({ visit }) => {
    const { page, open } = visit;
    await page.emulateMedia({ colorScheme });
    await open('/?sector=steel&from=2020');
    await seePictures(page);
    expect(await barriers(page)).toEqual([]);
    for (const name of VIEW_NAMES) await turnToTable(page, name);
    expect(await barriers(page)).toEqual([]);
  });

  it('the open record of a programme has none, nor has an open menu', async ({ visit }) => {
    const { page, open } = visit;
    await page.emulateMedia({ colorScheme });
    const { data } = await ask(site, 'programmes', 'limit=1&sort=-targets');
    await open(`/?programme=${data.items[0]?.id ?? ''}`);
    await see(page.getByRole('complementary').getByRole('heading', { level: 2 }));
    await seePictures(page);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: words.app.filters.theme }).click();
    await see(page.getByRole('group', { name: words.app.filters.theme }));
    expect(await barriers(page)).toEqual([]);
  });

  it('the page of a programme has none, wide or narrow', async ({ visit }) => {
    const { page, open } = visit;
    await page.emulateMedia({ colorScheme });
    await open(pagePath('programme', 'model-data-resonance-2026'));
    await see(page.getByRole('button', { name: pageFootWordsFor('en').copy }));
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await barriers(page)).toEqual([]);
  });

  it.for(['/resonance', '/changes?sector=steel'])('the page %s has none', async (path, { visit }) => {
    const { page, open } = visit;
    await page.emulateMedia({ colorScheme });
    await open(path);
    await see(page.getByRole('heading', { level: 1 }));
    expect(await barriers(page)).toEqual([]);
  });
  it.for(['/issuers/MIIT', '/themes', '/rosters', '/rosters/iov-pilot-zones', '/glossary'])(
    'the page %s has none',
    async (path, { visit }) => {
      const { page, open } = visit;
      await page.emulateMedia({ colorScheme });
      await open(path);
      await see(page.getByRole('heading', { level: 1 }));
      expect(await barriers(page)).toEqual([]);
    },
  );

  it('what went wrong is told without a barrier too', async ({ visit }) => {
    const { page, open, foresee } = visit;
    await page.emulateMedia({ colorScheme });
    foresee(/\/api\/v1\/heatmap/);
    await page.route(/\/api\/v1\/heatmap/, (route) => route.abort());
    await open('/?colour=red');
    await see(page.getByRole('alert'));
    expect(await barriers(page)).toEqual([]);
  });
});
