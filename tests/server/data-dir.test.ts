import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERS } from '#contract/answers.ts';
import { type Ended, type RunningServer, runUntilEnd, startServer } from './run-server.ts';

const SMALL = 'tests/fixtures/small-dataset';
const RECORD = 'programmes/alpha-2020.yaml';

let dir: string;
let server: RunningServer | undefined;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'resonance-data-'));
  await cp(SMALL, dir, { recursive: true });
});
afterAll(async () => {
  await server?.stop();
  await rm(dir, { recursive: true });
});

/** Runs the server on the folder with one line of a record changed; `line` is its number. */
async function runBroken(from: string, to: string): Promise<Ended & { line: number }> {
  const text = await readFile(join(SMALL, RECORD), 'utf8');
  const line = text.split('\n').indexOf(from) + 1;
  if (line === 0) throw new Error(`${RECORD} has no line "${from}" to break`);
  await writeFile(join(dir, RECORD), text.replace(from, to));
  const ended = await runUntilEnd({ DATA_DIR: dir });
  await writeFile(join(dir, RECORD), text);
  return { ...ended, line };
}

describe('A dataset folder named by DATA_DIR', () => {
  it('is served in place of the one built in', async () => {
    server = await startServer({ DATA_DIR: dir });
    const response = await fetch(`${server.address}/api/v1/dataset`);
    const { data } = v.parse(ANSWERS.dataset, await response.json());
    expect(data.info.title.en).toBe('A small dataset for tests');
    expect(data.counts.programmes).toBe(2);
  });

  it('is not served when a record is broken: file, line, field and reason are named, and the code is 1', async () => {
    const { code, output, line } = await runBroken('issued: 2020-03-01', 'issued: 2020-13-01');
    expect(code).toBe(1);
    expect(output).toContain(`  ${RECORD}:${line} issued: must be a real date`);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('is not served when a record names what is not there', async () => {
    const { code, output, line } = await runBroken('issuers: [TEST]', 'issuers: [NOBODY]');
    expect(code).toBe(1);
    expect(output).toContain(`  ${RECORD}:${line} issuers[0]: `);
    expect(output).toContain('NOBODY');
  });

  it('is named where it cannot be read', async () => {
    const missing = join(dir, 'no-such-folder');
    const { code, output } = await runUntilEnd({ DATA_DIR: missing });
    expect(code).toBe(1);
    expect(output).toContain(missing);
    expect(output).not.toMatch(/^\s+at /m);
  });
});
