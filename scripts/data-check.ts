import process from 'node:process';
import { checkDataset } from '#dataset/check-dataset.ts';
import { describeFault } from '#dataset/fault.ts';
import { readFolder } from '#dataset/files/read-folder.ts';

/** Checks the dataset in the folder named (default: data) and prints every fault with file, line, field and reason. */
const dir = process.argv[2] ?? 'data';
const { files, faults: unread } = await readFolder(dir);
const checked = checkDataset(files);
const faults = Array.isArray(checked) ? [...unread, ...checked] : unread;
for (const fault of faults) console.error(`${dir}/${describeFault(fault)}`);
if (faults.length > 0 || Array.isArray(checked)) {
  console.error(
    `\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}. Mend them and run npm run data:check again.`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `${dir}: ${checked.programmes.length} programmes, ${checked.rosters.length} rosters, no fault. Hash ${checked.hash}.`,
  );
}
