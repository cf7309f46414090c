import { type Browser, chromium, type Page } from 'playwright-core';
import { it as base, inject } from 'vitest';
import { browserArguments } from '#scripts/browser/browser-arguments.ts';

/** One reader with a browser of their own: nothing stored, nothing cached. */
export interface Visit {
  readonly page: Page;
  /** Opens a path of the site, such as `/?sector=steel`. */
  readonly open: (path: string) => Promise<void>;
  /** Says that requests to addresses like this will fail in this journey: the browser notes each in the console. */
  readonly foresee: (address: RegExp) => void;
}

interface Fixtures {
  readonly browser: Browser;
  /** Address of the site the journeys lead through. */
  readonly site: string;
  /** What the console may hold. */
  readonly noise: readonly RegExp[];
  readonly visit: Visit;
}

const LONGEST_WAIT_MS = 20_000;
const READER = { viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' } as const;

/**
 * A journey through a site, the built one unless `site` is given. Whatever it does, it fails when the page writes into
 * the console, throws, or asks anything of another host.
 */
export const it = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: inject('browserPath'), args: [...browserArguments()] });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  site: [async ({}, use) => use(inject('siteAddress')), { scope: 'file' }],
  noise: [[], { scope: 'file' }],
  visit: async ({ browser, site, noise }, use) => {
    const context = await browser.newContext({ ...READER, reducedMotion: 'reduce', baseURL: site });
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_WAIT_MS);
    const allowed = [...noise];
    const complaints: string[] = [];
    const complain = (complaint: string) => {
      if (!allowed.some((form) => form.test(complaint))) complaints.push(complaint);
    };
    page.on('console', (message) => complain(`${message.type()}: ${message.text()} (${message.location().url})`));
    page.on('pageerror', (error) => complain(`thrown: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${site}/`)) complain(`asked of another host: ${request.url()}`);
    });

    await use({
      page,
      open: async (path) => {
        await page.goto(path);
      },
      foresee: (address) => allowed.push(new RegExp(`^error: Failed to load resource: .*${address.source}`)),
    });
    await context.close();
    if (complaints.length > 0) throw new Error(`The page was not silent:\n${complaints.join('\n')}`);
  },
});
