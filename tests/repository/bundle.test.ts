import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '#scripts/build/list-files.ts';
import { firstScripts, scriptsFrom, tagAddresses } from './built-page.ts';

const KB = 1_000;
const MOST_SCRIPT = 280 * KB;
const MOST_FIRST_SCRIPT = 100 * KB;
const MOST_PAGE_SCRIPT = 25 * KB;
const MOST_STYLE = 10 * KB;

describe('The built page', () => {
  let files: readonly string[];
  beforeAll(async () => {
    files = (await listFiles('dist/client')).filter((file) => !/\.(?:br|gz)$/.test(file));
  });
  const named = (ending: RegExp) => files.filter((file) => ending.test(file));
  const packed = async (paths: readonly string[]) => {
    const sizes = await Promise.all(paths.map(async (path) => brotliCompressSync(await readFile(path)).length));
    return sizes.reduce((sum, size) => sum + size, 0);
  };

  const built = (address: string) => `dist/client${address}`;
  const isPage = (address: string) => /-page-[^/]+\.js$/.test(address);
  // The search, the exports and the tables of the pictures are like pages of their own: they come when they are asked for.
  const isOverviews = (address: string) => !isPage(address) && !/\/(?:search|export|twin)-[^/]+\.js$/.test(address);

  it('weighs at most 280 KB of script in all that the overview can ask for, as sent', async () => {
    const overview = await scriptsFrom(await firstScripts(), isOverviews);
    expect(overview.some((address) => address.includes('/pictures-'))).toBe(true);
    expect(overview.some(isPage)).toBe(false);
    expect(await packed(overview.map(built))).toBeLessThanOrEqual(MOST_SCRIPT);
  });

  it('asks at most 25 KB of script more for each other page, the drawing code aside', async () => {
    const overview = new Set(await scriptsFrom(await firstScripts(), isOverviews));
    const pages = named(/-page-[^/]+\.js$/).map((path) => path.replace('dist/client', ''));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const more = (await scriptsFrom([page], () => false)).filter((address) => !overview.has(address));
      expect(await packed(more.map(built)), page).toBeLessThanOrEqual(MOST_PAGE_SCRIPT);
    }
  });

  it('needs at most 100 KB of script before the first panel stands', async () => {
    const first = [...(await firstScripts())].map(built);
    expect(first.length).toBeGreaterThan(0);
    expect(await packed(first)).toBeLessThanOrEqual(MOST_FIRST_SCRIPT);
  });

  it('keeps the drawing code out of what comes first', async () => {
    const first = await firstScripts();
    const drawing = named(/\/pictures-[^/]+\.js$/).map((file) => file.replace('dist/client', ''));
    expect(drawing).toHaveLength(1);
    for (const address of drawing) expect(first).not.toContain(address);
  });

  it('weighs at most 10 KB of style, but for what other pages bring', async () => {
    const styles = named(/\.css$/).filter((path) => !/\/(?:parts|search|[a-z]+-page)-[^/]+$/.test(path));
    expect(styles.length).toBeGreaterThan(0);
    expect(await packed(styles)).toBeLessThanOrEqual(MOST_STYLE);
  });

  it('fetches nothing from another host', async () => {
    expect((await tagAddresses()).length).toBeGreaterThan(2);
    for (const address of await tagAddresses()) expect(address).toMatch(/^\/[^/]/);
    for (const style of named(/\.css$/)) {
      const text = await readFile(style, 'utf8');
      expect(text.match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"']*/g), style).toBeNull();
    }
  });

  it('holds no trace of the mocked API', async () => {
    expect(files.filter((file) => /mock|msw/i.test(file))).toEqual([]);
    for (const file of [...files, 'dist/server/node.js']) {
      expect((await readFile(file, 'utf8')).match(/mockServiceWorker|\bmsw\b|virtual:snapshot/i), file).toBeNull();
    }
  });

  it('is built for production', async () => {
    for (const script of named(/\.js$/)) {
      expect(
        (await readFile(script, 'utf8')).match(/react-dom.*development|jsxDEV|__REACT_DEVTOOLS_WARN/),
        script,
      ).toBeNull();
    }
  });
});
