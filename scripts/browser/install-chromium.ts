import { spawn } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import process from 'node:process';

const APT = '/usr/bin/apt-get';

/** True on Debian and what is made of it, as root, where a package can be installed without asking anyone. */
export async function mayInstall(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    await access(APT);
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(await readFile('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function apt(...args: readonly string[]): Promise<boolean> {
  const child = spawn(APT, ['-qq', '-y', ...args], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** Installs Debian's Chromium; false where apt could not. */
export async function installChromium(): Promise<boolean> {
  return (await apt('update')) && (await apt('install', '--no-install-recommends', 'chromium'));
}
