import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { chineseNames } from '#dataset/chinese-names.ts';
import { describeFault } from '#dataset/fault.ts';
import { readFolder } from '#dataset/files/read-folder.ts';
import { readRecords } from '#dataset/read-records.ts';
import { writeReadings } from './readings/write-readings.ts';

/** Writes readings.yaml of the dataset in the folder named (default: data): run it when a Chinese name is new or changed. */
const dir = process.argv[2] ?? 'data';
const { files } = await readFolder(dir);
const present = files.filter(({ path }) => path !== 'readings.yaml');
const { records, faults } = readRecords([...present, { path: 'readings.yaml', text: '{}' }]);
if (records === null || faults.length > 0) {
  for (const fault of faults) console.error(`${dir}/${describeFault(fault)}`);
  process.exit(1);
}
const names = chineseNames(records);
await writeFile(join(dir, 'readings.yaml'), writeReadings(names));
console.log(`${dir}/readings.yaml: ${names.length} names.`);
