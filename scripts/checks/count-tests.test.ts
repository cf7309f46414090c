import { expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });
const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [file('passed', 5)],
};

it('counts single tests', () => {
  expect(countTests(report, 0)).toEqual({ passed: 5, failed: 0 });
  expect(countTests({ ...report, numFailedTests: 2, success: false }, 1)).toEqual({ passed: 5, failed: 2 });
});

it('counts a test that did not run as failed', () => {
  expect(countTests({ ...report, numPendingTests: 3, numTodoTests: 1 }, 0)).toEqual({ passed: 5, failed: 4 });
});

it('counts a file that could not be loaded as one failed test', () => {
  const testResults = [file('passed', 5), file('failed', 0), file('failed', 0)];
  expect(countTests({ ...report, success: false, testResults }, 1)).toEqual({ passed: 5, failed: 2 });
});

it.each([
  ['ended with an error though every test passed', report, 1],
  ['says of itself that it failed', { ...report, success: false }, 0],
  ['found no test at all', { ...report, numPassedTests: 0, testResults: [] }, 0],
])('counts one failure where the run %s', (_, given, exitCode) => {
  expect(countTests(given, exitCode).failed).toBe(1);
});

it.each([null, 'nonsense', {}])('counts a run without a readable report (%j) as one failure', (given) => {
  expect(countTests(given, 0)).toEqual({ passed: 0, failed: 1 });
});
