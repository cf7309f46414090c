import { access, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TextFile, textFiles } from './tree.ts';

const Manifest = v.object({ scripts: v.record(v.string(), v.string()) });

describe('The documents', () => {
  let documents: readonly TextFile[];
  beforeAll(async () => {
    documents = (await textFiles()).filter(({ path }) => path.endsWith('.md'));
  });

  it('link only to what is there', async () => {
    const links = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => ({ path, target })),
    );
    const inside = links.filter(({ target }) => !/^(?:https?|mailto):/.test(target));
    expect(inside.length).toBeGreaterThan(10);
    const missing = await Promise.all(
      inside.map(async ({ path, target }) => {
        const file = posix.join(posix.dirname(path), target);
        return access(file).then(
          () => [],
          () => [`${path}: ${target}`],
        );
      }),
    );
    expect(missing.flat()).toEqual([]);
  });

  it('name only commands that are there', async () => {
    const { scripts } = v.parse(Manifest, JSON.parse(await readFile('package.json', 'utf8')));
    const named = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:^|`|&& )npm (?:run )?([a-z][a-z:-]*)/gm)].map(([command, name = '']) => ({
        path,
        command,
        name,
      })),
    );
    const own = new Set([...Object.keys(scripts), 'ci', 'install', 'pack']);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ name }) => !own.has(name)).map(({ path, command }) => `${path}: ${command}`)).toEqual([]);
  });
});
