import { describe, expect } from 'vitest';
import { issuerWordsFor } from '#words/issuer-words.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { rosterWordsFor } from '#words/roster-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { see, seePicture, VIEWS, words } from './views.ts';
import { it } from './visit.ts';

const profile = profileWordsFor('en');
const issuers = issuerWordsFor('en');
const rosters = rosterWordsFor('en');
const COMPLETE = 'iov-pilot-zones';
const PARTIAL = 'ai-application-pilot-bases';

describe('The pages about who, what and which list', () => {
  it('leads from the list of issuers to one, from it to whom it signs with, and to the programmes of a year', async ({
    visit,
  }) => {
    const { page, open } = visit;
    await open('/issuers');
    await page.getByRole('searchbox', { name: profile.find }).fill('information tech');
    const { data: list } = await ask(site, 'issuers');
    const found = list.filter(({ name }) => name.en.toLowerCase().includes('information tech'));
    await see(page.getByText(profile.found(found.length, list.filter(({ programmes }) => programmes > 0).length)));
    expect(new URL(page.url()).searchParams.get('q')).toBe('information tech');
    await page.getByRole('link', { name: 'Ministry of Industry and Information Technology', exact: true }).click();

    const { data: miit } = await ask(site, 'issuer', '', 'MIIT');
    await see(page.getByRole('heading', { level: 1, name: miit.issuer.name.en }));
    await see(page.getByText(`${miit.profile.programmes} programmes since`));
    const partners = page.getByRole('region', { name: issuers.partners });
    const [first] = miit.profile.issuers;
    await partners.getByRole('link', { name: first?.name.en ?? '' }).click();
    await see(page.getByRole('heading', { level: 1, name: first?.name.en ?? '' }));

    await page.goBack();
    const [bar = { year: 0, count: 0 }] = miit.profile.years.filter(({ year }) => year === 2025);
    await page.getByRole('link', { name: profile.years.year(bar.year, bar.count) }).click();
    await expect.poll(() => page.url()).toMatch(/\/programmes\?issuer=MIIT&from=2025&to=2025$/);
  });

  it('shows a theme as it stood on a day, and keeps the day on the way on', async ({ visit }) => {
    const { page, open } = visit;
    await open('/themes?asOf=2022-12-31');
    await page.getByRole('link', { name: 'Compute', exact: true }).click();
    const { data } = await ask(site, 'theme', 'asOf=2022-12-31', 'compute');
    await see(page.getByText(`${data.profile.programmes} programmes since`));
    expect(new URL(page.url()).search).toBe('?asOf=2022-12-31');
    const whole = await ask(site, 'theme', '', 'compute');
    expect(data.profile.programmes).toBeLessThan(whole.data.profile.programmes);
  });

  it('draws a complete roster and lists its places, each with the sources that state it', async ({ visit }) => {
    const { page, open } = visit;
    await open('/rosters');
    const { data } = await ask(site, 'roster', '', COMPLETE);
    await page.getByRole('link', { name: data.roster.title.en, exact: true }).click();
    await seePicture(page, 'cities');
    const table = page
      .getByRole('region', { name: profile.table(rosters.membersTitle), exact: true })
      .getByRole('table');
    expect(await table.getByRole('row').count()).toBe(data.roster.members.length + 1);
    await table.getByRole('link', { name: /^\d+$/ }).first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^source-s\d+$/);
  });

  it('draws no partial roster, and says that it is not whole', async ({ visit }) => {
    const { page, open } = visit;
    await open(`/rosters/${PARTIAL}`);
    await see(page.getByText('no map draws it'));
    await see(page.getByText(rosters.isNotText[1] ?? ''));
    expect(await page.getByRole('region', { name: VIEWS.cities, exact: true }).count()).toBe(0);
  });

  it('brings a term of the glossary into view by its address, and finds terms in both languages', async ({ visit }) => {
    const { page, open } = visit;
    await open('/glossary#robotics');
    const entry = page.locator('#robotics');
    await expect.poll(() => entry.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    await page.getByRole('searchbox', { name: profile.find }).fill('算力');
    await see(page.getByText('intelligent computing power'));
    await entry.waitFor({ state: 'detached' });
    await page
      .getByRole('link', { name: /^In the records of \d+ programmes/ })
      .first()
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('智能算力');
  });

  it.for(['/issuers/MIIX', '/themes/computing', '/rosters/iov-pilot-zone'])(
    'names at %s what may have been meant',
    async (path, { visit }) => {
      const { page, open, foresee } = visit;
      foresee(new RegExp(path.slice(path.lastIndexOf('/'))));
      await open(path);
      await see(page.getByText(words.app.page.near));
    },
  );
});
