import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '#scripts/browser/ensure-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser the journeys are taken in. */
    readonly browserPath: string;
  }
}

/** A test without a browser fails at once and says what to do; it is never skipped. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('browserPath', await ensureBrowser());
}
