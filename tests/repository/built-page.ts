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

/** The scripts that must be there before anything is drawn: those of the page's tags and all they import at once. */
export async function firstScripts(): Promise<ReadonlySet<string>> {
  const scripts = new Set<string>();
  const visit = async (address: string): Promise<void> => {
    if (scripts.has(address)) return;
    scripts.add(address);
    const text = await readFile(CLIENT + address, 'utf8');
    const imported = [...text.matchAll(STATIC_IMPORT)].flatMap(([, path]) => path ?? []);
    await Promise.all(imported.map((path) => visit(posix.join(posix.dirname(address), path))));
  };
  const tags = await tagAddresses();
  await Promise.all(tags.filter((address) => address.endsWith('.js')).map(visit));
  return scripts;
}
