import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments } from './scripts/browser/browser-arguments.ts';
import { findBrowser } from './scripts/browser/find-browser.ts';
import { datasetPlugin } from './scripts/vite/dataset-plugin.ts';

const MINUTE = 60_000;
const PATIENT = { poll: { timeout: MINUTE / 3 } };
const BUILT = './tests/setup/built.ts';
const BROWSER = './tests/setup/browser.ts';

const executablePath = await findBrowser();

// In the browser the mock alone must answer, so the development server does not mount the API there.
const { configureServer: _mountApi, ...snapshotModule } = datasetPlugin('data');

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          // Most of the time went into importing the same files for each test anew; what tests share is pure.
          isolate: false,
          include: ['{src,mocks,scripts}/**/*.test.{ts,tsx}', 'tests/store/*.test.ts'],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/*.node.test.ts'],
          globalSetup: BUILT,
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        plugins: [snapshotModule],
        // Named, or a first run would find them on its way and reload in the middle of a test.
        optimizeDeps: {
          include: [
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            'd3-dsv',
            'fast-check',
            'fflate',
            'hono',
            'hono/cors',
            'hono/method-not-allowed',
            'leven',
            'msw',
            'msw/browser',
            'typedfastbitset',
            'valibot',
            '@valibot/to-json-schema',
          ],
        },
        test: {
          name: 'chromium',
          include: ['tests/contract/*.browser.test.ts'],
          globalSetup: BROWSER,
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: [...browserArguments()] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'server',
          include: ['tests/server/*.test.ts'],
          expect: PATIENT,
          globalSetup: BUILT,
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/*.test.ts'],
          expect: PATIENT,
          globalSetup: [BROWSER, BUILT, './tests/setup/site.ts'],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
          // A browser and a server share two cores already.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'repository',
          include: ['tests/repository/*.test.ts'],
          globalSetup: BUILT,
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
    ],
  },
});
