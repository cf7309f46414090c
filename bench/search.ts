import process from 'node:process';
import type { Snapshot } from '#contract/snapshot.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { createLinearScan } from './search/linear-scan.ts';
import { manyProgrammes } from './search/many-programmes.ts';
import { measureTyping } from './search/typing.ts';

/**
 * How long a search takes in the store, beside a plain scan of every text in the same run, over the dataset and over one of
 * 10,000 programmes; and what a letter costs in the page. Run it on a quiet machine: npm run bench:search [DATA_DIR]
 */
const MANY = 10_000;
const ROUNDS = 15;
const LIMIT = 5;
const TYPED = [
  'steel',
  '钢铁',
  'gangtie',
  'stell',
  '算力',
  'wuhan',
  'wu han',
  'gongxinbu',
  'machine tools',
  '人工智能',
  's',
  'st',
  'data',
  '智能制造',
  'zhinengzhizao',
  'shenzen',
  'industral internet',
  'semicondutor',
  '2025 plan',
  '武汉人工智能',
  'Guiding opinions on the steel industry',
  'xinxinggongyehua',
  '国发〔2025〕11号',
  'qqqq',
];

const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
const row = (name: string, times: readonly number[]) =>
  `${name.padEnd(44)} ${quantile(times, 0.5).toFixed(2).padStart(8)} ${quantile(times, 0.98).toFixed(2).padStart(8)}`;

async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function compare(snapshot: Snapshot): Promise<void> {
  const store = createMemoryStore(snapshot);
  const scan = createLinearScan(snapshot);
  const first = await timed(() => store.search('steel', LIMIT));
  // Of each text the fastest round: what else the machine does must not count.
  const best = { store: [] as number[], scan: [] as number[] };
  for (const typed of TYPED) {
    const times = { store: [] as number[], scan: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.store.push(await timed(() => store.search(typed, LIMIT)));
      times.scan.push(await timed(() => scan(typed)));
    }
    best.store.push(Math.min(...times.store));
    best.scan.push(Math.min(...times.scan));
  }
  const ratio = quantile(best.store, 0.5) / quantile(best.scan, 0.5);
  console.log(`${snapshot.programmes.length} programmes: the first search makes the index in ${first.toFixed(0)} ms`);
  console.log(row('  a search, ms: median and 98 % of the texts', best.store));
  console.log(row('  a plain scan of every text', best.scan));
  console.log(`  ratio of the medians ${ratio.toFixed(2).padStart(32)}`);
}

const snapshot = await openDataset('data');
await compare(snapshot);
await compare(manyProgrammes(snapshot, MANY));
const typing = await measureTyping(['steel', 'gangtie', '人工智能', 'shenzen'], process.argv[2] ?? null);
console.log(row('a letter in the page, ms: median and 98 %', typing.keys));
console.log(row('drawing an answer in the page', typing.answers));
