import type { Hono } from 'hono';
import { createApi } from '#api/create-api.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { contractSuite } from './contract-suite.ts';

let api: Hono;
contractSuite({
  name: 'in process',
  start: async () => {
    api = createApi(createMemoryStore(await openDataset('data')));
  },
  stop: () => Promise.resolve(),
  fetch: async (path, init) => api.fetch(new Request(`http://localhost${path}`, init)),
});
