import { readdir, readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { listFiles } from '#scripts/build/list-files.ts';

const NOT_OURS = new Set(['.cache', '.git', 'coverage', 'dist', 'node_modules']);
const TEXT = /(?:\.(?:cff|css|html|js|jsonc?|md|svg|tsx?|ya?ml)|LICENSE|\.npmrc|\.gitignore|\.editorconfig|\.ci\/run)$/;

export interface TextFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every text file under the folders named, or of the whole repository. */
export async function textFiles(...folders: readonly string[]): Promise<readonly TextFile[]> {
  const top = folders.length > 0 ? folders : (await readdir('.')).filter((name) => !NOT_OURS.has(name));
  const paths = (await Promise.all(top.map(listFiles))).flat();
  return Promise.all(
    paths
      .map((path) => path.split(sep).join('/'))
      .filter((path) => TEXT.test(path))
      .map(async (path) => ({ path, text: await readFile(path, 'utf8') })),
  );
}

/** Lines that match, as `path:line text`, so that a failed test says where to look. */
export function linesThatMatch(files: readonly TextFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [])),
  );
}
