import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '#contract/snapshot.ts';
import { openDataset } from '../open-dataset.ts';
import { packageFiles } from './package-files.ts';
import { packageZip } from './package-zip.ts';

describe('The package as one file', () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await openDataset('tests/fixtures/small-dataset');
  });

  it('holds every file of the package, whole, in a folder that names the dataset and its version', () => {
    const { id, version } = snapshot.info;
    const unzipped = unzipSync(packageZip(snapshot));
    const told = Object.entries(unzipped).map(([name, bytes]): [string, string] => [name, strFromU8(bytes)]);
    const wanted = [...packageFiles(snapshot)].map(([name, text]): [string, string] => [
      `${id}-${version}/${name}`,
      text,
    ]);
    expect(told).toEqual(wanted);
    expect(told.length).toBeGreaterThan(10);
  });

  it('is the same bytes each time it is made', () => {
    expect(packageZip(snapshot)).toEqual(packageZip(snapshot));
  });
});
