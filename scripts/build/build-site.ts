import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import { build } from 'vite';
import { openDataset } from '#dataset/open-dataset.ts';
import { copyOpenable } from '#dataset/versions/versions.ts';
import { compressText } from './compress-text.ts';
import { inputsHash } from './inputs-hash.ts';

const STAMP = 'dist/stamp';

async function buildDataset(): Promise<void> {
  const snapshot = await openDataset('data');
  await mkdir('dist/dataset', { recursive: true });
  await writeFile('dist/dataset/snapshot.json', JSON.stringify(snapshot));
  await copyOpenable('data', 'dist/dataset');
}

async function buildClient(): Promise<void> {
  await build({ logLevel: 'warn' });
  // The worker of the mocked API stands in public/ because it must be served from the root; it is for development only.
  await rm('dist/client/mockServiceWorker.js');
  await compressText('dist/client');
}

/** Bundled with all it imports, so that the server starts from one file and the dist folder runs without node_modules. */
async function buildServer(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: 'src/api/node.ts', outDir: 'dist/server', target: 'node20' },
  });
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await copyFile(wasm, 'dist/server/resvg.wasm');
}

/** Vite obeys a NODE_ENV of the shell, and would then build the page of development. */
async function inProduction(work: () => Promise<void>): Promise<void> {
  const { NODE_ENV = '' } = process.env;
  process.env['NODE_ENV'] = 'production';
  await work().finally(() => (process.env['NODE_ENV'] = NODE_ENV));
}

/** Builds dataset, page and server into dist/. */
export async function buildSite(): Promise<void> {
  const stamp = await inputsHash();
  await rm('dist', { recursive: true, force: true });
  await buildDataset();
  await inProduction(buildClient);
  await inProduction(buildServer);
  await writeFile(STAMP, stamp);
}

/** Builds the site where dist/ is missing or older than what it is made of, and says so. */
export async function ensureBuilt(): Promise<void> {
  const built = await readFile(STAMP, 'utf8').catch(() => null);
  if (built !== null && built === (await inputsHash())) return;
  console.log(built === null ? 'Building the site for the first time …' : 'The sources have changed; building …');
  await buildSite();
}
