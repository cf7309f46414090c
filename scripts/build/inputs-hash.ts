import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { listFiles } from './list-files.ts';

/** Everything the build reads. */
const INPUTS = [
  'data',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'scripts/build',
  'scripts/vite',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

/** SHA-256 of the names and contents of all that the build reads, so that an unchanged tree is not built twice. */
export async function inputsHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(INPUTS.map(listFiles))).flat()) {
    const content = await readFile(file);
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
