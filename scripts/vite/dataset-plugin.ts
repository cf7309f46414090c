import { resolve, sep } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Plugin } from 'vite';
import { NO_ARCHIVE } from '#api/archive.ts';
import { createApi } from '#api/create-api.ts';
import { isApiPath } from '#api/paths.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { packageZip } from '#dataset/package/package-zip.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';

const ID = 'virtual:snapshot';
const RESOLVED = `\0${ID}`;

async function open(dir: string) {
  const snapshot = await openDataset(dir);
  const packages = (version: string) =>
    Promise.resolve(version === snapshot.info.version ? packageZip(snapshot) : null);
  return { snapshot, api: createApi(createMemoryStore(snapshot), null, NO_ARCHIVE, packages) };
}

/**
 * Development only. The dataset in `dir`, checked, as the module `virtual:snapshot` (its faults show in the overlay), and
 * the API mounted on the development server, for what does not pass through the page: curl, downloads, other tools.
 * Both are made anew when a file of the dataset changes.
 */
export function datasetPlugin(dir: string): Plugin {
  const root = resolve(dir);
  let opened: ReturnType<typeof open> | null = null;
  const current = () => (opened ??= open(root));
  return {
    name: 'resonance:dataset',
    apply: 'serve',
    resolveId: (id) => (id === ID ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const { snapshot } = await current();
      return `export const snapshot = JSON.parse(${JSON.stringify(JSON.stringify(snapshot))});`;
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(root + sep)) return;
        opened = null;
        const client = server.environments.client;
        const module = client.moduleGraph.getModuleById(RESOLVED);
        if (module) client.moduleGraph.invalidateModule(module);
        client.hot.send({ type: 'full-reload' });
      });
      const listener = getRequestListener(async (request) => (await current()).api.fetch(request));
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?', 1);
        if (!isApiPath(path)) return next();
        listener(request, response).catch(next);
      });
    },
  };
}
