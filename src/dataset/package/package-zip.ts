import { strToU8, zipSync } from 'fflate';
import { earliest } from '#contract/partial-date.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { packageFiles } from './package-files.ts';

/** The package of a snapshot as one ZIP file, the same bytes whenever it is made: each file is dated by the version. */
export function packageZip(snapshot: Snapshot): Uint8Array<ArrayBuffer> {
  const { id, version } = snapshot.info;
  const folder = `${id}-${version}`;
  const files = Object.fromEntries(
    [...packageFiles(snapshot)].map(([name, text]) => [`${folder}/${name}`, strToU8(text)]),
  );
  // ZIP knows no time zone and no day before 1980: local noon is on the same day everywhere it is read.
  return new Uint8Array(zipSync(files, { mtime: new Date(`${earliest(version)}T12:00:00`) }));
}
