import process from 'node:process';
import { findBrowser } from './find-browser.ts';
import { installChromium, mayInstall } from './install-chromium.ts';

const named = process.env['CHROME_PATH'];

const NO_BROWSER = named
  ? `CHROME_PATH is ${named}, and no browser runs there. Correct it, or leave it out to take the one installed.`
  : [
      'The tests need Chrome, Chromium or Edge, and none was found. One of these helps:',
      '  sudo apt-get install chromium                    Debian',
      '  npx playwright install --with-deps chromium      any system',
      '  CHROME_PATH=/path/to/chrome npm test             a browser in a place of its own',
    ].join('\n');

/**
 * The path of a browser to test with. Where there is none and apt may be used, Debian's Chromium is installed.
 * @throws an error that says what to run, where there is none and none can be installed.
 */
export async function ensureBrowser(): Promise<string> {
  const found = await findBrowser();
  if (found !== null) return found;
  if (!named && (await mayInstall())) {
    console.log("No browser was found; installing Debian's Chromium with apt-get …");
    if (await installChromium()) {
      const installed = await findBrowser();
      if (installed !== null) return installed;
    }
  }
  throw new Error(NO_BROWSER);
}
