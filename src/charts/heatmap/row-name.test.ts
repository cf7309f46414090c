import { expect, it } from 'vitest';
import { rowName } from './row-name.ts';

const NAME = 'Batteries and energy storage';

it('prefers the whole name, then the longest form that fits, then a shortened one', () => {
  expect(rowName(NAME, ['Batteries', 'Bat.'], 200, 12, false)).toBe(NAME);
  expect(rowName(NAME, ['Batteries', 'Bat.'], 100, 12, false)).toBe('Batteries');
  expect(rowName(NAME, ['Batteries', 'Bat.'], 30, 12, false)).toBe('Bat.');
  expect(rowName(NAME, ['Batteries'], 40, 12, false)).toBe('Batt…');
  expect(rowName(NAME, [], 80, 12, false)).toMatch(/^Batteries …|^Batteries a?…/);
});
