import { execFile } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { textFiles } from './tree.ts';

const VITEST = resolve('node_modules/vitest/vitest.mjs');
const Listed = v.array(v.object({ file: v.string(), projectName: v.string() }));

it('runs every test file of the repository, in one project', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [VITEST, 'list', '--filesOnly', '--json']);
  const listed = v.parse(Listed, JSON.parse(stdout)).map(({ file }) => relative('.', file).split(sep).join('/'));
  const written = (await textFiles()).map(({ path }) => path).filter((path) => /\.test\.tsx?$/.test(path));
  expect(listed.sort()).toEqual(written.sort());
});
