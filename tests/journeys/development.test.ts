import { createServer } from 'vite';
import { describe, expect } from 'vitest';
import { see, seePicture, seePictures, VIEW_NAMES, viewOf, words } from './views.ts';
import { it as journey } from './visit.ts';

const { errors, filters, frame, summary } = words.app;

const it = journey.extend<{ site: string; noise: readonly RegExp[] }>({
  site: [
    async ({}, use) => {
      const server = await createServer({
        // A cache of its own: it must not disturb a server that somebody works with.
        cacheDir: 'node_modules/.vite/journeys',
        logLevel: 'error',
        server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
      });
      await server.listen();
      await use(server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '');
      await server.close();
    },
    { scope: 'file' },
  ],
  // Tools of development introduce themselves; what the scenarios make fail is noted.
  noise: [[/^(?:debug|info): /, /^error: Failed to load resource: .*\/api\/v1\//], { scope: 'file' }],
});

describe('The page in development', () => {
  it('draws every view from the mocked API', async ({ visit: { page, open } }) => {
    await open('/');
    await seePictures(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toMatch(/mockServiceWorker\.js$/);
  });

  it('shows under ?mock=error what each part says when the server fails', async ({ visit: { page, open } }) => {
    await open('/?mock=error');
    for (const name of VIEW_NAMES) await see(viewOf(page, name).getByRole('alert').getByText('?mock='));
    await see(page.getByRole('alert').getByText(filters.failed));
  });

  it('shows under ?mock=offline what each part says when nothing answers', async ({ visit: { page, open } }) => {
    await open('/?mock=offline');
    for (const name of VIEW_NAMES) await see(viewOf(page, name).getByRole('alert').getByText(errors.unreachable));
  });

  it('shows under ?mock=empty an archive on its first day', async ({ visit: { page, open } }) => {
    await open('/?mock=empty');
    await see(page.getByRole('heading', { level: 1, name: summary.none }));
    for (const name of VIEW_NAMES) await see(viewOf(page, name).getByText(frame.empty));
  });

  it('shows under ?mock=slow that each part waits, and then the part', async ({ visit: { page, open } }) => {
    await open('/?mock=slow');
    // All at once: none waits longer than three seconds.
    await Promise.all(VIEW_NAMES.map((name) => see(viewOf(page, name).getByText(frame.loading))));
    await seePictures(page);
  });

  it('shows under ?mock=flaky that each part can be had by trying again', async ({ visit: { page, open } }) => {
    await open('/?mock=flaky');
    for (const name of VIEW_NAMES) {
      const view = viewOf(page, name);
      const retry = view.getByRole('button', { name: frame.retry, disabled: false });
      const drawn = async () => {
        if (await retry.isVisible()) await retry.click();
        return view.getByRole('img').count();
      };
      await expect.poll(drawn).toBeGreaterThan(0);
      await seePicture(page, name);
    }
  });

  it('keeps the scenario while one browses', async ({ visit: { page, open } }) => {
    await open('/?mock=slow');
    await seePictures(page);
    await page.getByRole('combobox', { name: filters.from }).selectOption('2024');
    await expect.poll(() => new URL(page.url()).search).toBe('?from=2024&mock=slow');
  });
});
