import { type Browser, type ConsoleMessage, chromium, type Page, type Request } from 'playwright-core';
import { it as base, inject } from 'vitest';
import { browserArguments } from '#scripts/browser/browser-arguments.ts';

/** One reader: nothing stored, nothing narrowed, nothing intercepted when the journey begins. */
export interface Visit {
  readonly page: Page;
  /** Opens a path of the site, such as `/?sector=steel`. */
  readonly open: (path: string) => Promise<void>;
  /** Says that requests to addresses like this will fail in this journey: the browser notes each in the console. */
  readonly foresee: (address: RegExp) => void;
}

interface Fixtures {
  readonly browser: Browser;
  /** Whether each journey of the file gets a window of its own, since what it does to one cannot be undone. */
  readonly alone: boolean;
  /** The window the journeys of a file share: a new one takes as long to open as most journeys. */
  readonly shared: Page;
  /** Address of the site the journeys lead through. */
  readonly site: string;
  /** What the console may hold. */
  readonly noise: readonly RegExp[];
  readonly visit: Visit;
}

const LONGEST_WAIT_MS = 20_000;
const READER = { viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' } as const;

async function newWindow(browser: Browser, site: string): Promise<Page> {
  const context = await browser.newContext({ ...READER, reducedMotion: 'reduce', baseURL: site });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  return page;
}

/** Leaves a window as a new reader would find it. */
async function leave(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  await page.context().clearPermissions();
  await page.emulateMedia({ colorScheme: null, media: null, forcedColors: null, reducedMotion: 'reduce' });
  await page.setViewportSize(READER.viewport);
}

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
  alone: [false, { scope: 'file' }],
  shared: [
    async ({ browser, site }, use) => {
      const page = await newWindow(browser, site);
      await use(page);
      await page.context().close();
    },
    { scope: 'file' },
  ],
  visit: async ({ browser, site, noise, alone, shared }, use) => {
    const page = alone ? await newWindow(browser, site) : shared;
    const allowed = [...noise];
    const complaints: string[] = [];
    const complain = (complaint: string) => {
      if (!allowed.some((form) => form.test(complaint))) complaints.push(complaint);
    };
    const hear = {
      console: (message: ConsoleMessage) =>
        complain(`${message.type()}: ${message.text()} (${message.location().url})`),
      pageerror: (error: Error) => complain(`thrown: ${error.message}`),
      request: (request: Request) => {
        if (new URL(request.url()).origin !== site) complain(`asked of another host: ${request.url()}`);
      },
    };
    page.on('console', hear.console).on('pageerror', hear.pageerror).on('request', hear.request);

    await use({
      page,
      open: async (path) => {
        await page.goto(path);
      },
      foresee: (address) => allowed.push(new RegExp(`^error: Failed to load resource: .*${address.source}`)),
    });
    page.off('console', hear.console).off('pageerror', hear.pageerror).off('request', hear.request);
    await (alone ? page.context().close() : leave(page));
    if (complaints.length > 0) throw new Error(`The page was not silent:\n${complaints.join('\n')}`);
  },
});
