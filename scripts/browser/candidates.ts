import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const LINUX_COMMANDS = [
  // The same engine without windows: it opens a page in a fraction of the time.
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function onLinux(env: Environment): string[] {
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];
  return LINUX_COMMANDS.flatMap((command) =>
    folders.filter((folder) => folder !== '').map((folder) => posix.join(folder, command)),
  );
}

function onMac(env: Environment): string[] {
  const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
  return MAC_APPS.flatMap((app) => folders.map((folder) => posix.join(folder, `${app}.app/Contents/MacOS/${app}`)));
}

function onWindows(env: Environment): string[] {
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return WINDOWS_PROGRAMS.flatMap((program) =>
    folders.flatMap((folder) => (folder === undefined ? [] : [win32.join(folder, program)])),
  );
}

/**
 * Where Chrome, Chromium or Edge may stand on a platform, best first. CHROME_PATH, where it is set, is the only answer:
 * who names a browser does not want another.
 */
export function browserCandidates(platform: NodeJS.Platform, env: Environment): readonly string[] {
  const named = env['CHROME_PATH'];
  if (named !== undefined && named !== '') return [named];
  const found = platform === 'win32' ? onWindows(env) : platform === 'darwin' ? onMac(env) : onLinux(env);
  return [...new Set(found)];
}
