import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';

const CLIENT = 'dist/client';

/** Addresses the built page fetches by itself: of its script and style tags, in order. */
export async function tagAddresses(): Promise<readonly string[]> {
  const html = await readFile(`${CLIENT}/index.html`, 'utf8');
  return [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].flatMap(
    ([, address]) => address ?? [],
  );
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const LAZY_IMPORT = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** These scripts and all they import at once, and, of what they may import later, what `follows` names, with all that imports. */
export async function scriptsFrom(
  addresses: Iterable<string>,
  follows: (address: string) => boolean,
): Promise<readonly string[]> {
  const scripts = new Set(addresses);
  for (const address of scripts) {
    const text = await readFile(CLIENT + address, 'utf8');
    const imported = (form: RegExp) =>
      [...text.matchAll(form)].map(([, path = '']) => posix.join(posix.dirname(address), path));
    for (const path of [...imported(STATIC_IMPORT), ...imported(LAZY_IMPORT).filter(follows)]) scripts.add(path);
  }
  return [...scripts];
}

/** The scripts that must be there before anything is drawn: those of the page's tags and all they import at once. */
export async function firstScripts(): Promise<ReadonlySet<string>> {
  const tags = await tagAddresses();
  return new Set(
    await scriptsFrom(
      tags.filter((address) => address.endsWith('.js')),
      () => false,
    ),
  );
}
