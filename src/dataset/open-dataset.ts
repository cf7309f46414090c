import type { Snapshot } from '#contract/snapshot.ts';
import { checkDataset } from './check-dataset.ts';
import { DatasetError } from './fault.ts';
import { readFolder } from './files/read-folder.ts';

/** Reads and checks a dataset folder. @throws DatasetError, naming each fault, where it is not right. */
export async function openDataset(dir: string): Promise<Snapshot> {
  const { files, faults } = await readFolder(dir);
  const checked = faults.length > 0 ? faults : checkDataset(files);
  if (Array.isArray(checked)) throw new DatasetError(dir, checked);
  return checked;
}
