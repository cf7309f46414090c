import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DatasetFault } from '../fault.ts';
import type { SourceFile } from './source-file.ts';

/** Reads every YAML file of a dataset folder, in order of path. A file that is not UTF-8 is a fault, not a guess. */
export async function readFolder(dir: string): Promise<{ files: SourceFile[]; faults: DatasetFault[] }> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`The dataset folder ${dir} cannot be read. Does DATA_DIR name the right one?`, { cause });
  });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const files: SourceFile[] = [];
  const faults: DatasetFault[] = [];
  for (const path of paths) {
    const bytes = await readFile(join(dir, path));
    try {
      files.push({ path, text: decoder.decode(bytes) });
    } catch {
      faults.push({ file: path, line: null, field: '', reason: 'is not UTF-8 text; save it as UTF-8' });
    }
  }
  return { files, faults };
}
