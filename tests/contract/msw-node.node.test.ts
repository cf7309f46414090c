import { openDataset } from '#dataset/open-dataset.ts';
import { MOCK_ORIGIN, startMocks } from '#mocks/node.ts';
import { contractSuite } from './contract-suite.ts';

let mocks: { stop: () => void } | undefined;
contractSuite({
  name: 'mocked in Node',
  start: async () => {
    mocks = startMocks(await openDataset('data'));
  },
  stop: async () => mocks?.stop(),
  fetch: (path, init) => fetch(MOCK_ORIGIN + path, init),
});
