import { describe, expect } from 'vitest';
import { droppedWordsFor } from '#words/dropped-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { see, seePictures, words } from './views.ts';
import { it } from './visit.ts';

const { summary } = words.app;
const dropped = droppedWordsFor('en');
const { reasons } = dropped;
const LONG = 'a'.repeat(10_000);

/** What was given, how the page must say why it left it out, and what it must still understand. */
const LINKS = [
  [
    'an unknown sector',
    'sector=unobtainium&sector=steel',
    reasons['unknown-value']('sector', 'unobtainium'),
    'sector=steel',
  ],
  ['an unknown theme', 'theme=alchemy', reasons['unknown-value']('theme', 'alchemy'), ''],
  ['the year 99999', 'from=99999&to=2024', reasons.malformed('from', '99999'), 'to=2024'],
  ['years that run backwards', 'from=2024&to=2020', reasons.reversed('from', '2024..2020'), ''],
  ['a text of 10,000 characters', `q=${LONG}&level=national`, reasons['too-long']('q'), 'level=national'],
  ['a single value given twice', 'q=steel&q=autos', reasons.repeated('q'), ''],
  [
    'a broken percent-escape',
    'sector=%E0%A4%A&level=provincial',
    reasons['broken-escape']('sector'),
    'level=provincial',
  ],
  ['an unknown key', 'colour=red&sector=steel', reasons['unknown-key']('colour'), 'sector=steel'],
] as const;

describe('A link', () => {
  it.for(LINKS)('with %s is understood without it, and the page says so', async ([, given, why, left], { visit }) => {
    const { page, open, foresee } = visit;
    // The API refuses what only it can know; the page learns of an unknown sector from that answer.
    foresee(/\/api\/v1\/.*unobtainium/);
    await open(`/?${given}`);
    const notice = page.getByRole('status').filter({ hasText: dropped.title });
    await see(notice);
    expect(await notice.getByRole('listitem').allTextContents()).toEqual([why]);

    const { data } = await ask(site, 'facets', left);
    await see(page.getByText(summary.counts(data.total, data.ofAll), { exact: true }));
    await seePictures(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('with several faults has each of them named once', async ({ visit }) => {
    const { page, open, foresee } = visit;
    foresee(/\/api\/v1\/.*unobtainium/);
    await open('/?sector=unobtainium&from=99999&colour=red');
    const notice = page.getByRole('status').filter({ hasText: dropped.title });
    const said = async () => (await notice.getByRole('listitem').allTextContents()).sort();
    await expect
      .poll(said)
      .toEqual(
        [
          reasons['unknown-value']('sector', 'unobtainium'),
          reasons.malformed('from', '99999'),
          reasons['unknown-key']('colour'),
        ].sort(),
      );
    await seePictures(page);
  });

  it('without a fault brings no notice, and the notice goes with the next choice', async ({ visit }) => {
    const { page, open } = visit;
    const notice = page.getByText(dropped.title);
    await open('/?sector=steel');
    await seePictures(page);
    expect(await notice.count()).toBe(0);
    await open('/?sector=steel&colour=red');
    await see(notice);
    await page.getByRole('button', { name: words.app.filters.clear, exact: true }).click();
    await notice.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  it('to a page that is not there says so and leads back', async ({ visit }) => {
    const { page, open, foresee } = visit;
    foresee(/\/no\/such\/page/);
    await open('/no/such/page');
    await see(page.getByRole('heading', { name: words.app.page.notFound }));
    await page.getByRole('link', { name: words.app.page.home }).click();
    await seePictures(page);
  });

  it('to the page of a programme nobody knows names the nearest and leads to it', async ({ visit }) => {
    const { page, open, foresee } = visit;
    const { data } = await ask(site, 'programmes', 'limit=1');
    const id = data.items[0]?.id ?? '';
    foresee(/programmes\/[a-z0-9-]+x/);
    await open(`/programmes/${id}x`);
    await page.getByRole('link', { name: id, exact: true }).click();
    await see(page.getByRole('heading', { name: data.items[0]?.title.en ?? '' }));
    expect(new URL(page.url()).pathname).toBe(`/programmes/${id}`);
  });

  it('to a programme that is not there says so, names the nearest, and can be closed', async ({ visit }) => {
    const { page, open, foresee } = visit;
    const { data } = await ask(site, 'programmes', 'limit=1');
    const id = data.items[0]?.id ?? '';
    foresee(/\/api\/v1\/programmes\//);
    await open(`/?programme=${id}x`);
    const drawer = page.getByRole('complementary', { name: words.app.programme.region });
    const alert = drawer.getByRole('alert');
    await see(alert);
    expect(await alert.textContent()).toContain(words.app.programme.missing);
    expect(await alert.textContent()).toContain(id);
    await drawer.getByRole('button', { name: words.app.programme.close }).click();
    await drawer.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });
});
