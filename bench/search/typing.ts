import { chromium } from 'playwright-core';
import { findBrowser } from '#scripts/browser/find-browser.ts';
import { startServer } from '#tests/server/run-server.ts';

const PATIENCE = 120_000;

/** What a letter costs in the page: handling it and drawing the field, and drawing the answer when it comes. In ms. */
export interface Typing {
  readonly keys: readonly number[];
  readonly answers: readonly number[];
}

/** Types into the search of the built site, over a dataset folder where one is named. */
export async function measureTyping(texts: readonly string[], dataDir: string | null): Promise<Typing> {
  const server = await startServer(dataDir === null ? {} : { DATA_DIR: dataDir });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.address, { timeout: PATIENCE });
    await page.locator('#content svg').nth(2).waitFor({ timeout: PATIENCE });
    await page.keyboard.press('/');
    await page.getByRole('combobox').first().waitFor();
    return await page.evaluate<Typing>(`(async () => {
      const field = document.querySelector('dialog input');
      const palette = document.querySelector('dialog');
      const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      const keys = [];
      const answers = [];
      // The list is drawn in one task between the answer and the frame: from the first change of it to the next frame.
      new MutationObserver(() => {
        const from = performance.now();
        requestAnimationFrame(() => answers.push(performance.now() - from));
      }).observe(palette, { childList: true, subtree: true });
      const settled = async () => {
        while (palette.querySelector('[aria-busy="true"]') !== null) await new Promise((done) => setTimeout(done, 10));
      };
      for (const text of ${JSON.stringify(texts)}) {
        for (let end = 1; end <= text.length; end++) {
          const from = performance.now();
          put.call(field, text.slice(0, end));
          field.dispatchEvent(new Event('input', { bubbles: true }));
          document.body.getBoundingClientRect();
          keys.push(performance.now() - from);
          await new Promise((done) => setTimeout(done, 160));
        }
        await settled();
      }
      return { keys, answers };
    })()`);
  } finally {
    await browser.close();
    await server.stop();
  }
}
