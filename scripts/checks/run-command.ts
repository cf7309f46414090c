import { spawn } from 'node:child_process';
import process from 'node:process';

/** Runs a command of npm or npx with its output shown; its exit code, or 1 where it could not be started or was killed. */
export function runCommand(command: 'npm' | 'npx', args: readonly string[]): Promise<number> {
  // On Windows npm and npx are scripts of a shell.
  const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
