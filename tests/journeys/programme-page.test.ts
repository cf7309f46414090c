import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { formatDate } from '#charts/format-date.ts';
import { API_BASE, endpointPath } from '#contract/endpoints.ts';
import { pagePath } from '#contract/pages.ts';
import { longDate } from '#exports/citations/long-date.ts';
import { citePartWordsFor } from '#words/cite-part-words.ts';
import { exportWordsFor } from '#words/export-words.ts';
import { pageFootWordsFor } from '#words/page-foot-words.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { see, words } from './views.ts';
import { it } from './visit.ts';

const RESONANCE = 'model-data-resonance-2026';
const RECORD = programmeWordsFor('en');
const addressOf = (id: string) => pagePath('programme', id);
const title = (page: Page, name: string) => page.getByRole('heading', { name, level: 1, exact: true });
async function recordOf(id: string) {
  const { data } = await ask(site, 'programme', '', id);
  return data;
}

describe('The page of a programme', () => {
  it('opens from the drawer at its top, with every source under its number', async ({ visit }) => {
    const { page, open } = visit;
    const { programme } = await recordOf(RESONANCE);
    await open(`/?programme=${RESONANCE}&lang=en&asOf=2026-06`);
    await page.getByRole('link', { name: words.app.programme.open, exact: true }).click();
    await see(title(page, programme.title.en));
    expect(new URL(page.url()).pathname).toBe(addressOf(RESONANCE));
    expect(new URL(page.url()).search).toBe('?asOf=2026-06');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const numbers = await page.locator('li[id^="source-"]').evaluateAll((all) => all.map((item) => item.id));
    expect(numbers).toEqual(programme.sources.map(({ id }) => `source-${id}`));
  });

  it('leads from the number beside a fact to the source that states it', async ({ visit }) => {
    const { page, open } = visit;
    await open(addressOf(RESONANCE));
    const ref = page.locator('#tasks sup a').first();
    const source = (await ref.getAttribute('href'))?.slice(1);
    await ref.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(source);
  });

  it('gives its steps as a calendar that another program reads', async ({ visit }) => {
    const { page, open } = visit;
    const { programme } = await recordOf(RESONANCE);
    await open(addressOf(RESONANCE));
    const link = page.getByRole('link', { name: RECORD.calendar, exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(`${RESONANCE}.ics`);
    const calendar = ICAL.Component.fromString(await readFile(await download.path(), 'utf8'));
    const days = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString());
    expect(days).toEqual(programme.milestones.map(({ date }) => date).filter((date) => date.length === 10));
    expect(days.length).toBeGreaterThan(5);
  });

  it('copies how to cite it: title, version of the dataset, day, whole address, and gives it to programs too', async ({
    visit,
  }) => {
    const { page, open } = visit;
    const [{ programme }, dataset] = await Promise.all([recordOf(RESONANCE), ask(site, 'dataset')]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(`${addressOf(RESONANCE)}?asOf=2026-06`);
    const foot = pageFootWordsFor('en');
    await page.getByRole('button', { name: foot.copy, exact: true }).click();
    await see(page.getByRole('button', { name: foot.copied, exact: true }));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await see(page.getByText(copied, { exact: true }));
    const day = longDate(new Date().toISOString().slice(0, 10), 'en');
    for (const part of [programme.title.en, dataset.data.info.version, '2026-06', day]) expect(copied).toContain(part);
    expect(copied.endsWith(` ${page.url()}`)).toBe(true);
    await page.getByRole('button', { name: words.app.frame.take, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: exportWordsFor('en').dialog.parts.cite, exact: true }).click();
    await see(dialog.getByText(copied, { exact: true }));
    const save = dialog.getByRole('button', { name: citePartWordsFor('en').save('bib'), exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toMatch(/\.bib$/);
    expect(await readFile(await download.path(), 'utf8')).toContain(`url = {${page.url()}}`);
    await dialog.getByRole('button', { name: exportWordsFor('en').dialog.parts.code, exact: true }).click();
    await see(dialog.getByText(API_BASE + endpointPath('programme', RESONANCE)).first());
  });

  it('goes on to the programme issued after it, and back to the one before', async ({ visit }) => {
    const { page, open } = visit;
    const { programme, issuedAfter } = await recordOf(RESONANCE);
    await open(addressOf(RESONANCE));
    const neighbours = page.getByRole('navigation', { name: RECORD.neighbours });
    await neighbours.getByRole('link').last().click();
    const after = await recordOf(issuedAfter?.id ?? '');
    await see(title(page, after.programme.title.en));
    await neighbours.getByRole('link').first().click();
    await see(title(page, programme.title.en));
  });

  it('says what the programme was on the day shown', async ({ visit }) => {
    const { page, open } = visit;
    const { programme } = await recordOf('ngai-innovation-pilot-zones-2019');
    const { superseded, period } = programme;
    const facts = page.getByRole('region', { name: RECORD.keyFacts });
    const says = (status: string) => see(facts.getByText(status));
    await open(`${addressOf(programme.id)}?asOf=2020-01`);
    await says(RECORD.statusOn.running(formatDate(period.end ?? '', 'en')));
    await open(`${addressOf(programme.id)}?asOf=2021`);
    await says(RECORD.statusOn.superseded(formatDate(superseded?.on ?? '', 'en')));
  });

  it('opens at the part its address names', async ({ visit }) => {
    const { page, open } = visit;
    await open(`${addressOf(RESONANCE)}#sources`);
    const part = page.getByRole('region', { name: RECORD.sources, exact: true });
    await see(part);
    await expect.poll(async () => (await part.boundingBox())?.y ?? -1).toBeLessThan(900);
    expect((await part.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  });

  it('shows its tree of programmes, each a link', async ({ visit }) => {
    const { page, open } = visit;
    const { programme, parents, children } = await recordOf('ai-plus-opinions-2025');
    expect(children.length).toBeGreaterThan(10);
    await open(addressOf(programme.id));
    const links = page.getByRole('region', { name: RECORD.kin, exact: true }).getByRole('link');
    await see(links.first());
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual([...parents, ...children].map(({ id }) => addressOf(id)));
  });
});

describe('A name in the drawer', () => {
  it('leads to its page, and beside it narrows the views', async ({ visit }) => {
    const { page, open } = visit;
    const { sectors } = await recordOf(RESONANCE);
    const steel = sectors.find(({ id }) => id === 'steel');
    await open(`/?programme=${RESONANCE}`);
    const drawer = page.getByRole('complementary', { name: words.app.programme.region });
    const link = drawer.getByRole('link', { name: steel?.name.en ?? '', exact: true });
    expect(await link.getAttribute('href')).toBe(pagePath('sector', 'steel'));
    const show = drawer.getByRole('button', { name: RECORD.showInViews(steel?.name.en ?? ''), exact: true });
    await show.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('sector')).toBe('steel');
    await expect.poll(() => show.getAttribute('aria-pressed')).toBe('true');
    expect(new URL(page.url()).searchParams.get('programme')).toBe(RESONANCE);
  });

  it('opens another programme of its lineage in its place', async ({ visit }) => {
    const { page, open } = visit;
    const { parents } = await recordOf(RESONANCE);
    const [parent] = parents;
    await open(`/?programme=${RESONANCE}`);
    const name = RECORD.openHere(parent?.shortTitle.en ?? '');
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('programme')).toBe(parent?.id);
  });
});
