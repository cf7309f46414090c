import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import process from 'node:process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { browserCandidates } from './candidates.ts';

const run = promisify(execFile);
const LONGEST_ANSWER_MS = 20_000;

async function works(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    // On Windows a browser asked for its version opens a window; on Ubuntu a program of its name may only point to a snap.
    if (process.platform !== 'win32') await run(path, ['--version'], { timeout: LONGEST_ANSWER_MS });
    return true;
  } catch {
    return false;
  }
}

/** The first Chrome, Chromium or Edge of this machine that runs, or the one Playwright downloaded; null where there is none. */
export async function findBrowser(): Promise<string | null> {
  const named = process.env['CHROME_PATH'] ? [] : [chromium.executablePath()];
  for (const path of [...browserCandidates(process.platform, process.env), ...named]) {
    if (await works(path)) return path;
  }
  return null;
}
