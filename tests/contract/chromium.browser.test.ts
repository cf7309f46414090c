import { startMocks } from '#mocks/browser.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite({
  name: 'mocked in Chromium',
  start: startMocks,
  stop: () => Promise.resolve(),
  fetch: (path, init) => fetch(path, init),
});
