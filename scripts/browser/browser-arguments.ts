import process from 'node:process';

/** Chromium refuses its sandbox to root, which is what tests run as in a container. */
export function browserArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
