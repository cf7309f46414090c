import { describe, expect } from 'vitest';
import { placeLead } from '#heads/place-head.ts';
import { placesLead } from '#heads/places-head.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { ask } from '../contract/ask.ts';
import { barriers } from './barriers.ts';
import { site } from './site.ts';
import { see, words } from './views.ts';
import { it } from './visit.ts';

const texts = placeWordsFor('en');
const WUHAN = '420100';

describe('The page of a place', () => {
  it('answers in its first sentence, and lists each roster and programme it counts with a link', async ({ visit }) => {
    const { page, open } = visit;
    const { data } = await ask(site, 'place', '', WUHAN);
    await open(`/places/${WUHAN}`);
    await see(page.getByRole('heading', { name: data.name.en, level: 1 }));
    await see(page.getByText(placeLead(data, 'en', texts)));
    const entries = page.getByRole('region', { name: texts.designations.title, exact: true });
    for (const { roster } of data.designations)
      await see(entries.getByRole('link', { name: roster.name.en, exact: true }));
    const own = page.getByRole('region', { name: texts.programmes.title, exact: true });
    for (const { name } of data.own) await see(own.getByRole('link', { name: name.en, exact: true }));
    await see(page.getByRole('img', { name: texts.locator(data.name.en) }));
  });

  it('draws in time just the programmes that concern it', async ({ visit }) => {
    const { page, open } = visit;
    const { data } = await ask(site, 'timeline', `city=${WUHAN}`);
    await open(`/places/${WUHAN}`);
    const timeline = page.getByRole('region', { name: words.charts.timeline.title, exact: true });
    await timeline.getByRole('button', { name: words.app.frame.asTable, exact: true }).click();
    await see(timeline.getByRole('table'));
    expect(await timeline.locator('tbody tr').count()).toBe(data.bars.length);
  });

  it('is walked from the list to a province, to a city in it, and over to its neighbour', async ({ visit }) => {
    const { page, open } = visit;
    const list = await ask(site, 'places');
    await open('/places');
    await see(page.getByText(placesLead(list.data, texts)));
    await page.getByRole('rowheader').getByRole('link', { name: 'Hubei', exact: true }).click();
    await see(page.getByRole('heading', { name: 'Hubei', level: 1 }));
    await page.locator('#around').getByRole('link', { name: 'Xiangyang', exact: true }).click();
    await see(page.getByRole('heading', { name: 'Xiangyang', level: 1 }));
    await page.locator('#around').getByRole('link', { name: 'Wuhan', exact: true }).click();
    await see(page.getByRole('heading', { name: 'Wuhan', level: 1 }));
    expect(new URL(page.url()).pathname).toBe(`/places/${WUHAN}`);
  });

  it('says of a place nobody looked at that it is not known, and draws nothing of it', async ({ visit }) => {
    const { page, open } = visit;
    await open('/places/310114');
    await see(page.getByText(texts.programmes.none['not-searched']));
    await see(page.getByText(texts.search.status['not-searched']));
    expect(await page.getByRole('region', { name: words.charts.timeline.title, exact: true }).count()).toBe(0);
  });

  it('asked for by name leads to the place of that name', async ({ visit }) => {
    const { page, open, foresee } = visit;
    foresee(/places\/wuhan/);
    await open('/places/wuhan');
    await page.getByRole('link', { name: /^Wuhan \(武汉/ }).click();
    await see(page.getByRole('heading', { name: 'Wuhan', level: 1 }));
  });

  it.for([
    [`/places/${WUHAN}`, 1280, 'light'],
    [`/places/${WUHAN}`, 375, 'dark'],
    ['/places', 1280, 'dark'],
    ['/places', 375, 'light'],
  ] as const)(
    'at %s has no barrier axe knows of and needs no sideways scroll, %i pixels wide, %s',
    async ([path, width, colorScheme], { visit }) => {
      const { page, open } = visit;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await open(path);
      await see(page.getByRole('heading', { level: 1 }));
      await see(page.getByRole('heading', { level: 2 }).last());
      expect(await barriers(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    },
  );
});
