import process from 'node:process';
import { CHECKS } from './checks/checks.ts';

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs every check, the others too when one fails, and ends with the line "N passed, N failed". */
const started = performance.now();
const lines: string[] = [];
let passed = 0;
let failed = 0;
for (const { name, run } of CHECKS) {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
  const from = performance.now();
  const count = await run();
  passed += count.passed;
  failed += count.failed;
  const outcome = count.failed > 0 ? `FAILED ${count.failed}` : 'passed';
  lines.push(
    `${name.padEnd(14)}${outcome.padEnd(12)}${String(count.passed).padStart(5)} passed ${seconds(from).padStart(9)}`,
  );
}
console.log(`\n${'─'.repeat(73)}\n${lines.join('\n')}\n\nAll checks took ${seconds(started)}.\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
