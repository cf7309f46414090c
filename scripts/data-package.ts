import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { openDataset } from '#dataset/open-dataset.ts';
import { packageFiles } from '#dataset/package/package-files.ts';

/** Writes the dataset as a Frictionless data package into a folder (default: dist/package). */
const out = process.argv[2] ?? 'dist/package';
const snapshot = await openDataset('data');
const files = packageFiles(snapshot);
for (const [name, text] of files) {
  await mkdir(dirname(join(out, name)), { recursive: true });
  await writeFile(join(out, name), text);
}
console.log(
  `${out}: ${files.size} files of version ${snapshot.info.version}, ${snapshot.programmes.length} programmes.`,
);
