import { describe, expect } from 'vitest';
import { mapPickersWordsFor } from '#words/map-pickers-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { see, seePicture, seePictures, turnToTable, VIEW_NAMES, viewOf, words } from './views.ts';
import { it as journey } from './visit.ts';

const { errors, filters, frame, programme, summary } = words.app;
// A clock that was set stays set.
const it = journey.extend<{ alone: boolean }>({ alone: [true, { scope: 'file' }] });
const FAILURE = { type: 'about:blank', title: 'Service Unavailable', status: 503, detail: 'Being repaired.' };

describe('When one request fails', () => {
  it.for(VIEW_NAMES)('the view of %s alone says so, and is drawn when it is tried again', async (name, { visit }) => {
    const { page, open, foresee } = visit;
    const address = new RegExp(`/api/v1/${name}\\b`);
    foresee(address);
    await page.route(address, (route) => route.abort());
    await open('/');
    const alert = viewOf(page, name).getByRole('alert');
    await see(alert);
    expect(await alert.textContent()).toContain(errors.unreachable);
    for (const other of VIEW_NAMES.filter((view) => view !== name)) await seePicture(page, other);
    expect(await page.getByRole('alert').count()).toBe(1);

    await page.unroute(address);
    await alert.getByRole('button', { name: frame.retry }).click();
    await seePicture(page, name);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a view tells what the server said of itself', async ({ visit }) => {
    const { page, open, foresee } = visit;
    foresee(/\/api\/v1\/heatmap/);
    await page.route(/\/api\/v1\/heatmap/, (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(FAILURE) }),
    );
    await open('/');
    await see(viewOf(page, 'heatmap').getByText(errors.problem(FAILURE.title, FAILURE.detail)));
  });

  it('a view does not take an answer of another shape for its own', async ({ visit }) => {
    const { page, open } = visit;
    await page.route(/\/api\/v1\/cities/, (route) => route.fulfill({ json: { data: { places: 'many' } } }));
    await open('/');
    await see(viewOf(page, 'cities').getByText(errors.unreadable));
    await seePicture(page, 'timeline');
  });

  it('a view keeps the former answer in sight when its renewal fails, and says from when it is', async ({ visit }) => {
    const { page, open, foresee } = visit;
    await page.clock.install();
    await open('/');
    await seePictures(page);
    const rosters = viewOf(page, 'cities')
      .locator('details')
      .filter({ hasText: mapPickersWordsFor('en').partial });
    await rosters.locator('summary').click();
    await rosters.getByRole('listitem').getByRole('button').first().click();
    await seePictures(page);
    await page.clock.fastForward('10:00');
    foresee(/\/api\/v1\/timeline/);
    await page.route(/\/api\/v1\/timeline/, (route) => route.abort());
    await page.goBack();
    const [saying = ''] = frame.keptFrom(new Date()).split(/\d/);
    await see(viewOf(page, 'timeline').getByRole('alert').getByText(errors.unreachable).getByText(saying));
    await seePictures(page);
  });

  it('the drawing code can be fetched again from any view', async ({ visit }) => {
    const { page, open, foresee } = visit;
    const code = /\/assets\/pictures-/;
    foresee(code);
    await page.route(code, (route) => route.abort());
    await open('/');
    for (const name of VIEW_NAMES) await see(viewOf(page, name).getByRole('alert'));
    await page.unroute(code);
    await viewOf(page, 'heatmap').getByRole('button', { name: frame.retry }).click();
    await seePictures(page);
  });

  it('the code of a table is fetched again when it is asked for again, and the picture is kept meanwhile', async ({
    visit,
  }) => {
    const { page, open, foresee } = visit;
    const code = /\/assets\/twin-.*js/;
    foresee(code);
    await page.route(code, (route) => route.abort());
    await open('/');
    await seePictures(page);
    const view = viewOf(page, 'cities');
    await view.getByRole('button', { name: frame.asTable, exact: true }).click();
    await see(view.getByRole('alert'));
    await view.getByRole('button', { name: frame.asPicture, exact: true }).click();
    await seePicture(page, 'cities');
    expect(await view.getByRole('alert').count()).toBe(0);
    await page.unroute(code);
    await turnToTable(page, 'cities');
  });

  it('the code of the exports says so over what is seen, and can be tried again', async ({ visit }) => {
    const { page, open, foresee } = visit;
    const code = /\/assets\/export-[^/]+\.js/;
    foresee(code);
    await page.route(code, (route) => route.abort());
    await open('/');
    await seePicture(page, 'heatmap');
    await viewOf(page, 'heatmap').getByRole('button', { name: frame.take }).click();
    const alert = page.getByRole('alert');
    await see(alert);
    await page.unroute(code);
    await alert.getByRole('button', { name: frame.retry }).click();
    await see(page.getByRole('dialog'));
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('the filter says so, the views stay, and it comes when it is tried again', async ({ visit }) => {
    const { page, open, foresee } = visit;
    foresee(/\/api\/v1\/facets/);
    await page.route(/\/api\/v1\/facets/, (route) => route.abort());
    await open('/');
    const alert = page.getByRole('region', { name: filters.label }).getByRole('alert');
    await see(alert);
    expect(await alert.textContent()).toContain(filters.failed);
    await seePictures(page);
    await page.unroute(/\/api\/v1\/facets/);
    await alert.getByRole('button', { name: frame.retry }).click();
    const { data } = await ask(site, 'facets');
    await see(page.getByText(summary.counts(data.total, data.ofAll), { exact: true }));
  });

  it('the record of a programme says so and can be tried again', async ({ visit }) => {
    const { page, open, foresee } = visit;
    const { data } = await ask(site, 'programmes', 'limit=1');
    const [first] = data.items;
    const address = /\/api\/v1\/programmes\//;
    foresee(address);
    await page.route(address, (route) => route.abort());
    await open(`/?programme=${first?.id ?? ''}`);
    const drawer = page.getByRole('complementary', { name: programme.region });
    await see(drawer.getByRole('alert').getByText(errors.unreachable));
    await page.unroute(address);
    await drawer.getByRole('button', { name: frame.retry }).click();
    await see(drawer.getByRole('heading', { name: first?.title.en ?? '', level: 2 }));
  });
});

describe('When nothing matches', () => {
  it('the views say so and offer to clear the filter', async ({ visit }) => {
    const { page, open } = visit;
    await open('/?q=zzzzzz');
    for (const name of ['timeline', 'heatmap'] as const) await see(viewOf(page, name).getByText(frame.empty));
    await see(page.getByRole('heading', { level: 1, name: summary.none }));
    await viewOf(page, 'timeline').getByRole('button', { name: frame.clear }).click();
    await seePictures(page);
    expect(new URL(page.url()).search).toBe('');
  });
});
