import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import * as v from 'valibot';
import { Snapshot } from '#contract/snapshot.ts';

const ENDING = '.json.br';
const folderIn = (dir: string) => join(dir, 'versions');

/** The versions kept in a dataset folder, the oldest first. */
export async function listVersions(dir: string): Promise<string[]> {
  const names = await readdir(folderIn(dir)).catch(() => []);
  return names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

const records = v.array(v.looseObject({ id: v.string() }));
/** What is read of a version of any age: its records by id, in the form they had. */
const KeptVersion = v.looseObject({
  info: v.looseObject({ version: v.string() }),
  programmes: records,
  rosters: records,
  figures: records,
  stories: records,
  terms: v.array(v.looseObject({ zh: v.string(), kind: v.string() })),
  unverified: records,
});
export type KeptVersion = v.InferOutput<typeof KeptVersion>;

async function readKept(dir: string, version: string): Promise<unknown> {
  const path = join(folderIn(dir), version + ENDING);
  const packed = await readFile(path);
  try {
    return JSON.parse(brotliDecompressSync(packed).toString('utf8'));
  } catch (cause) {
    throw new Error(`${path} is damaged. Take it from the repository again.`, { cause });
  }
}

/** A version as it was released. @throws where the file is damaged. */
export async function readVersion(dir: string, version: string): Promise<KeptVersion> {
  return v.parse(KeptVersion, await readKept(dir, version));
}

/** A version as a snapshot that can be asked. @throws where it is damaged, or kept in a form that is read no more. */
export async function openVersion(dir: string, version: string): Promise<Snapshot> {
  return v.parse(Snapshot, await readKept(dir, version));
}

/** The versions kept in a dataset folder that can still be opened, the newest first. */
export async function listOpenable(dir: string): Promise<string[]> {
  const openable: string[] = [];
  for (const version of (await listVersions(dir)).toReversed()) {
    if (v.is(Snapshot, await readKept(dir, version))) openable.push(version);
  }
  return openable;
}

/** Lays the versions of a dataset folder that can be opened into another, packed as they are. */
export async function copyOpenable(from: string, to: string): Promise<void> {
  await mkdir(folderIn(to), { recursive: true });
  for (const version of await listOpenable(from)) {
    await copyFile(join(folderIn(from), version + ENDING), join(folderIn(to), version + ENDING));
  }
}

/** Keeps a snapshot for good, so that what was cited can be shown again and the next version compared with it. */
export async function keepVersion(dir: string, snapshot: Snapshot): Promise<void> {
  await mkdir(folderIn(dir), { recursive: true });
  await writeFile(join(folderIn(dir), snapshot.info.version + ENDING), brotliCompressSync(JSON.stringify(snapshot)));
}
