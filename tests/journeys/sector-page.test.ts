import { describe, expect } from 'vitest';
import { sectorWordsFor } from '#words/sector-words.ts';
import { ask } from '../contract/ask.ts';
import { barriers } from './barriers.ts';
import { site } from './site.ts';
import { readTable, see, seePicture, turnToTable } from './views.ts';
import { it } from './visit.ts';

const words = sectorWordsFor('en');

describe('The page of a sector', () => {
  it('is found in the tree of sectors and says how many programmes name it, and what is next', async ({ visit }) => {
    const { page, open } = visit;
    await open('/sectors');
    await page.getByRole('rowheader').getByRole('link', { name: 'Steel', exact: true }).click();
    await see(page.getByRole('heading', { level: 1, name: 'Steel' }));
    const { data } = await ask(site, 'sector', '', 'steel');
    await see(page.getByText(`${data.programmes} programmes name it since ${data.since};`, { exact: false }).first());
    await expect.poll(() => page.title()).toBe('Steel · Resonance');
  });

  it('shows goals of documents about it first, and those of wider ones when asked', async ({ visit }) => {
    const { page, open } = visit;
    await open('/sectors/steel');
    const { data } = await ask(site, 'sector', '', 'steel');
    const of = (...scopes: readonly string[]) => data.targets.filter(({ scope }) => scopes.includes(scope));
    const table = page.getByRole('region', { name: words.targets.caption });
    const metrics = async () => (await readTable(table, words.targets.metric)).flat();
    await see(table);
    const goals = (of_: ReturnType<typeof of>) => of_.map(({ metric }) => metric.en);
    expect(await metrics()).toEqual(expect.arrayContaining(goals(of('own', 'worded'))));
    await page.getByRole('button', { name: words.targets.scopes.shared(of('shared').length) }).click();
    const more = page.getByRole('button', { name: /^Show \d+ more$/ });
    if ((await more.count()) > 0) await more.click();
    expect(await metrics()).toEqual(expect.arrayContaining(goals(data.targets)));
  });

  it('narrows the timeline to the sector, and to what its address says besides', async ({ visit }) => {
    const { page, open } = visit;
    await open('/sectors/steel?level=provincial');
    await seePicture(page, 'timeline');
    const { data } = await ask(site, 'timeline', 'sector=steel&level=provincial');
    const rows = (await turnToTable(page, 'timeline')).locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(data.bars.length);
    await page.getByRole('button', { name: 'Remove Provincial' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    const whole = await ask(site, 'timeline', 'sector=steel');
    await expect.poll(() => rows.count()).toBe(whole.data.bars.length);
  });

  it('leads to the same sector in the table of programmes and in what is new', async ({ visit }) => {
    const { page, open } = visit;
    await open('/sectors/steel');
    const { programmes, changes, feed } = words.links;
    const addresses = [programmes, changes, feed].map((name) => page.getByRole('link', { name }).getAttribute('href'));
    expect(await Promise.all(addresses)).toEqual([
      '/programmes?sector=steel',
      '/changes?sector=steel',
      '/api/v1/changes.atom?sector=steel',
    ]);
  });

  it('shows the sector as it was asked on a day', async ({ visit }) => {
    const { page, open } = visit;
    await open('/sectors/steel?asOf=2022-12-31');
    const { data } = await ask(site, 'sector', 'asOf=2022-12-31', 'steel');
    await see(page.getByText(`${data.programmes} programmes name it since`, { exact: false }).first());
    await see(page.getByText(words.recent.note('31 December 2022')));
  });

  it('meets an unknown sector with those that may have been meant', async ({ visit }) => {
    const { page, open, foresee } = visit;
    foresee(/\/(?:api\/v1\/)?sectors\/stel/);
    await open('/sectors/stel');
    await page.getByRole('link', { name: 'steel', exact: true }).click();
    await see(page.getByRole('heading', { level: 1, name: 'Steel' }));
  });
});

describe.each(['light', 'dark'] as const)('In the %s theme', (colorScheme) => {
  it.for(['/sectors', '/sectors/machine-tools'])('%s has no barrier axe knows of', async (path, { visit }) => {
    const { page, open } = visit;
    await page.emulateMedia({ colorScheme });
    await open(path);
    await see(page.getByRole('heading', { level: 1 }));
    if (path !== '/sectors') await seePicture(page, 'cities');
    expect(await barriers(page)).toEqual([]);
  });
});

describe.each([320, 768])('On a screen %i pixels wide', (width) => {
  it.for(['/sectors', '/sectors/steel'])(
    'nothing of %s but tables must be scrolled sideways',
    async (path, { visit }) => {
      const { page, open } = visit;
      await page.setViewportSize({ width, height: 800 });
      await open(path);
      await see(page.getByRole('heading', { level: 1 }));
      if (path !== '/sectors') await seePicture(page, 'timeline');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    },
  );
});
