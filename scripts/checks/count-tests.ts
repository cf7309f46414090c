import * as v from 'valibot';

/** What is read of the JSON report of Vitest. */
const TestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  success: v.boolean(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts single tests. A test that did not run has not passed, a file that could not be loaded counts as one failed
 * test, and so does a run that failed at something else or left no report (`null`).
 */
export function countTests(report: unknown, exitCode: number): Count {
  const read = v.safeParse(TestReport, report);
  if (!read.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = read.output;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + numPendingTests + numTodoTests + unloaded.length;
  const cleanRun = exitCode === 0 && read.output.success && numPassedTests + failed > 0;
  return { passed: numPassedTests, failed: failed === 0 && !cleanRun ? 1 : failed };
}
