import { expect, it } from 'vitest';
import { browserCandidates } from './candidates.ts';

it('takes the browser that CHROME_PATH names and no other', () => {
  expect(browserCandidates('linux', { CHROME_PATH: '/opt/mine/chrome', PATH: '/usr/bin' })).toEqual([
    '/opt/mine/chrome',
  ]);
  expect(browserCandidates('linux', { CHROME_PATH: '', PATH: '/usr/bin' })).toContain('/usr/bin/chromium');
});

it('looks along PATH first on Linux, and for one without windows before Chrome, Chromium and Edge', () => {
  const found = browserCandidates('linux', { PATH: '/home/me/bin::/usr/bin' });
  expect(found[0]).toBe('/home/me/bin/chromium-headless-shell');
  const place = (path: string) => found.indexOf(path);
  expect(place('/usr/bin/google-chrome')).toBeGreaterThan(-1);
  expect(place('/usr/bin/google-chrome')).toBeLessThan(place('/usr/bin/chromium'));
  expect(place('/usr/bin/chromium')).toBeLessThan(place('/usr/bin/microsoft-edge'));
  expect(found).toEqual([...new Set(found)]);
});

it('finds the usual places without a PATH', () => {
  expect(browserCandidates('linux', {})).toContain('/usr/bin/chromium');
});

it('knows the applications of a Mac, of everyone and of one user', () => {
  const found = browserCandidates('darwin', { HOME: '/Users/me' });
  expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(found).toContain('/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

it('knows the programs of Windows, and only folders that are set', () => {
  const found = browserCandidates('win32', { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'D:\\x86' });
  expect(found).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(found).toContain('D:\\x86\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(found.join()).not.toContain('undefined');
});
