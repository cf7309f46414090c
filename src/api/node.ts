import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread, type MessagePort, parentPort, Worker } from 'node:worker_threads';
import { getRequestListener } from '@hono/node-server';
import * as v from 'valibot';
import { Snapshot } from '#contract/snapshot.ts';
import { packageZip } from '#dataset/package/package-zip.ts';
import { listOpenable, listVersions, openVersion } from '#dataset/versions/versions.ts';
import { HAN_FONT_PATH } from '#exports/fonts/han-font.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { type Archive, lazyArchive } from './archive.ts';
import { createApi } from './create-api.ts';
import { lastMade } from './last-made.ts';
import { rasteriser } from './rasteriser.ts';
import type { Packages } from './respond-package.ts';
import { readSettings, type Settings } from './settings.ts';
import { createSite } from './site.ts';
import type { Rasterise } from './social/respond-picture.ts';

/**
 * The build lays this file at dist/server/node.js with resvg.wasm, the page beside them in dist/client and the dataset in
 * dist/dataset.
 */
const built = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const LONGEST_STOP_MS = 3_000;
const MOST_PACKED = 2;
const INDEX_AFTER_MS = 1_000;
const LOCAL = new Set(['127.0.0.1', '::1', '0.0.0.0', '::']);

async function openSnapshot(dataDir: string | null): Promise<Snapshot> {
  if (dataDir === null) return v.parse(Snapshot, JSON.parse(await readFile(built('dataset/snapshot.json'), 'utf8')));
  const { openDataset } = await import('#dataset/open-dataset.ts');
  return openDataset(dataDir);
}

/** Packs the present dataset and the versions kept beside it; making one takes the server about half a second. */
function packPackages(present: Snapshot, dataDir: string | null): Packages {
  const dir = dataDir ?? built('dataset');
  return lastMade(MOST_PACKED, async (version) =>
    packageZip(version === present.info.version ? present : await openVersion(dir, version)),
  );
}

/** The versions kept beside the dataset. Of those built in it is known that they can be opened; of others it is tried once. */
async function openArchive(dataDir: string | null): Promise<Archive> {
  const dir = dataDir ?? built('dataset');
  const versions = dataDir === null ? (await listVersions(dir)).toReversed() : await listOpenable(dir);
  return lazyArchive(versions, async (version) => createMemoryStore(await openVersion(dir, version)));
}

const Drawn = v.union([v.object({ png: v.instance(Uint8Array) }), v.object({ fault: v.string() })]);

/** The other side of `inThread`: this very file, run again in a thread of its own. */
async function rasteriseFor(port: MessagePort): Promise<void> {
  const wasm = await readFile(built('server/resvg.wasm'));
  const rasterise = await rasteriser(wasm, await readFile(built(`client${HAN_FONT_PATH}`)));
  port.on('message', (svg: string) => {
    try {
      port.postMessage({ png: rasterise(svg) });
    } catch (error) {
      port.postMessage({ fault: String(error) });
    }
  });
}

/** Makes pictures in a thread, which begins with the first: others are answered meanwhile. One picture at a time. */
function inThread(): Rasterise {
  let thread: Worker | null = null;
  return async (svg) => {
    thread ??= new Worker(fileURLToPath(import.meta.url)).once('exit', () => (thread = null));
    thread.unref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage(svg);
    const answers: readonly unknown[] = await once(thread, 'message');
    const drawn = v.parse(Drawn, answers[0]);
    if ('fault' in drawn) throw new Error(drawn.fault);
    return new Uint8Array(drawn.png);
  };
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      reject(
        new Error(`Port ${port} of ${host} is taken by another program. Stop it, or choose another: PORT=${port + 1}.`),
      );
    });
    server.listen(port, host, resolve);
  });
}

function address(server: Server, { port, host }: Settings): string {
  const bound: AddressInfo | string | null = server.address();
  const name = LOCAL.has(host) ? 'localhost' : host;
  return `http://${name}:${typeof bound === 'object' && bound ? bound.port : port}`;
}

/** Stops accepting, lets the requests in flight finish, and ends. */
function stop(server: Server): void {
  server.close(() => process.exit(0));
  // A kept-alive connection becomes idle only after its last answer, and Node closes idle ones just once.
  setInterval(() => server.closeIdleConnections(), 50);
  setTimeout(() => process.exit(0), LONGEST_STOP_MS);
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const snapshot = await openSnapshot(settings.dataDir);
  const store = createMemoryStore(snapshot);
  const clientDir = built('client');
  const page = await readFile(`${clientDir}/index.html`, 'utf8');
  const { origin, dataDir } = settings;
  const api = createApi(store, origin, await openArchive(dataDir), packPackages(snapshot, dataDir));
  const site = createSite(api, store, { clientDir, page, origin, rasterise: inThread() });
  const answer = getRequestListener(site.fetch);
  const server = createServer((request, response) => void answer(request, response));
  await listen(server, settings);
  process.once('SIGTERM', () => stop(server));
  process.once('SIGINT', () => stop(server));
  console.log(`Resonance is at ${address(server, settings)}`);
  // The first search makes the index of all texts: no reader is to wait for it, nor is the first page.
  setTimeout(() => void store.search('', 1), INDEX_AFTER_MS);
}

if (isMainThread || parentPort === null) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
} else {
  // What fails here is told to the thread that waits for a picture.
  await rasteriseFor(parentPort);
}
