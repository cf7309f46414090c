import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

const OXLINT = resolve('node_modules/oxlint/bin/oxlint');
const CONFIG = '.oxlintrc.jsonc';
const Report = v.object({ diagnostics: v.array(v.object({ code: v.string(), filename: v.string() })) });

/** Exit code 1 says that something was found, which is what is wanted here. */
async function reportOf(folder: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [OXLINT, '--format=json', '.'], { cwd: folder }).catch(
    (error: unknown) => v.parse(v.object({ code: v.literal(1), stdout: v.string() }), error),
  );
  return JSON.parse(stdout);
}

/**
 * Lints texts under the rules of this repository, in a folder laid out alike: `texts` are contents by path.
 * @returns the rules each path broke, such as `eslint(no-restricted-imports)`.
 */
export async function lintTexts(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'resonance-lint-'));
  try {
    await cp(CONFIG, join(folder, CONFIG));
    for (const [path, text] of texts) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const { diagnostics } = v.parse(Report, await reportOf(folder));
    const broken = new Map<string, string[]>([...texts.keys()].map((path) => [path, []]));
    for (const { code, filename } of diagnostics) {
      const path = relative(folder, resolve(folder, filename)).split(sep).join('/');
      broken.get(path)?.push(code);
    }
    return broken;
  } finally {
    await rm(folder, { recursive: true });
  }
}
