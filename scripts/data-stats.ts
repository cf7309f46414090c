import process from 'node:process';
import { openDataset } from '#dataset/open-dataset.ts';
import { datasetStats } from '#dataset/stats.ts';

/** Prints the state of a dataset (default: data). */
const stats = datasetStats(await openDataset(process.argv[2] ?? 'data'));
for (const [name, value] of stats) console.log(`${name.padEnd(52)} ${value}`);
