import { mkdir, readFile, rm } from 'node:fs/promises';
import { ensureBrowser } from '../browser/ensure-browser.ts';
import { type Count, countTests } from './count-tests.ts';
import { runCommand } from './run-command.ts';

export interface Check {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

const REPORTS = '.cache/tests';
const asCount = (ok: boolean): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** One script of package.json as one check. */
const script = (name: string): Check => ({
  name,
  run: async () => asCount((await runCommand('npm', ['run', '--silent', name])) === 0),
});

/** The tests of one project of vitest.config.ts, each counted. */
const tests = (name: string): Check => ({
  name,
  run: async () => {
    const report = `${REPORTS}/${name}.json`;
    await mkdir(REPORTS, { recursive: true });
    await rm(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runCommand('npx', ['vitest', 'run', '--project', name, ...reporters]);
    const read = await readFile(report, 'utf8').then(
      (text): unknown => JSON.parse(text),
      () => null,
    );
    return countTests(read, code);
  },
});

const browser: Check = {
  name: 'browser',
  run: async () => {
    try {
      console.log(await ensureBrowser());
      return asCount(true);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return asCount(false);
    }
  },
};

/** Every check, quick ones first. */
export const CHECKS: readonly Check[] = [
  script('types'),
  script('lint'),
  script('format:check'),
  script('dead-code'),
  script('data:check'),
  tests('unit'),
  script('build'),
  tests('repository'),
  tests('contract'),
  tests('server'),
  browser,
  tests('chromium'),
  tests('journeys'),
];
