import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import process from 'node:process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '#scripts/browser/find-browser.ts';
import { startServer } from '#tests/server/run-server.ts';

/**
 * Filter to paint: how long the three views take from a choice to the last painted picture, beside a page that draws the
 * same answers by hand on canvas. Both ask the same server; runs alternate. Prints medians, 98th percentiles and ratios.
 * Run it on a quiet machine: npm run bench:filter [DATA_DIR]
 */
const ROUNDS = 12;
const SECTORS = ['steel', 'autos', 'petrochemicals', 'machine-tools', 'electronics'];

async function serveControl(): Promise<{ address: string; stop: () => void }> {
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['bench/control/canvas.html', 'text/html'],
    '/canvas.js': ['bench/control/canvas.js', 'text/javascript'],
  };
  const server = createServer((request, response) => {
    const file = files[(request.url ?? '/').split('?')[0] ?? '/'];
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    void readFile(file[0]).then((content) => response.writeHead(200, { 'Content-Type': file[1] }).end(content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The control page has no port');
  return { address: `http://127.0.0.1:${bound.port}`, stop: () => server.close() };
}

/** Runs in the page: chooses by `act` and waits until no view is busy and two frames have passed. `watch`: there are views to watch. */
async function settle(page: Page, act: string, watch: boolean): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const views = document.querySelector('#content') ?? document.body;
    const busy = () => views.querySelector('[aria-busy="true"]') !== null;
    let taken = !${watch};
    const watcher = new MutationObserver(() => { taken ||= busy(); });
    watcher.observe(views, { subtree: true, attributeFilter: ['aria-busy'] });
    const from = performance.now();
    await (${act});
    while (!taken || busy()) {
      if (performance.now() - from > 10_000) throw new Error('The views did not take up the choice');
      await new Promise((done) => requestAnimationFrame(done));
    }
    watcher.disconnect();
    await frames();
    return performance.now() - from;
  })()`);
}

async function openProduct(browser: Browser, address: string): Promise<(sector: string) => Promise<number>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator('#content svg').nth(2).waitFor();
  return (sector) =>
    settle(
      page,
      `(() => { history.pushState({}, '', '/?sector=${sector}'); dispatchEvent(new PopStateEvent('popstate')); })()`,
      true,
    );
}

async function openControl(
  browser: Browser,
  address: string,
  api: string,
): Promise<(sector: string) => Promise<number>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}/?api=${encodeURIComponent(api)}`);
  await page.evaluate('window.ready');
  return (sector) => settle(page, `window.setFilter('sector=${sector}')`, false);
}

const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;

const dataDir = process.argv[2];
const server = await startServer(dataDir === undefined ? {} : { DATA_DIR: dataDir });
const control = await serveControl();
const executablePath = await findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
try {
  const pages = {
    product: await openProduct(browser, server.address),
    canvas: await openControl(browser, control.address, server.address),
  };
  const times = { product: [] as number[], canvas: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const sector of SECTORS) {
      // A year apart each round, so that neither page answers from what it holds.
      const query = `${sector}&level=national&from=${2015 + round}`;
      times.product.push(await pages.product(query));
      times.canvas.push(await pages.canvas(query));
    }
  }
  const median = { product: quantile(times.product, 0.5), canvas: quantile(times.canvas, 0.5) };
  const late = { product: quantile(times.product, 0.98), canvas: quantile(times.canvas, 0.98) };
  console.log('filter to paint of all three views, ms    median    98 %');
  console.log(
    `product                                  ${median.product.toFixed(0).padStart(7)} ${late.product.toFixed(0).padStart(7)}`,
  );
  console.log(
    `hand-made canvas                         ${median.canvas.toFixed(0).padStart(7)} ${late.canvas.toFixed(0).padStart(7)}`,
  );
  console.log(
    `ratio                                    ${(median.product / median.canvas).toFixed(2).padStart(7)} ${(late.product / late.canvas).toFixed(2).padStart(7)}`,
  );
} finally {
  await browser.close();
  control.stop();
  await server.stop();
}
