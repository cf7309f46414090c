import { mkdir, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { stringify } from 'yaml';
import { openDataset } from '#dataset/open-dataset.ts';
import { diffSnapshots } from '#dataset/versions/diff-snapshots.ts';
import { keepVersion, listVersions, readVersion } from '#dataset/versions/versions.ts';

/**
 * Releases the version named in data/dataset.yaml: writes what it changed to data/changes and keeps the snapshot in
 * data/versions. A version is released once.
 */
const DIR = 'data';
const snapshot = await openDataset(DIR);
const { version } = snapshot.info;
const last = (await listVersions(DIR)).at(-1) ?? null;
if (last !== null && last >= version) {
  console.error(`Version ${last} is released already. Raise "version" in ${DIR}/dataset.yaml to a later date first.`);
  process.exit(1);
}
const changes = diffSnapshots(last === null ? null : await readVersion(DIR, last), snapshot);
await mkdir(`${DIR}/changes`, { recursive: true });
await writeFile(`${DIR}/changes/${version}.yaml`, stringify(changes, { lineWidth: 100 }));
const released = await openDataset(DIR);
await keepVersion(DIR, released);
console.log(
  `Released ${version}: ${changes.added.length} added, ${changes.removed.length} removed, ${changes.changed.length} changed. Hash ${released.hash}.`,
);
