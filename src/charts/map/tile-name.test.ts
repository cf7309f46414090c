import { expect, it } from 'vitest';
import { tileName } from './tile-name.ts';

it('writes a name whole, on as many lines as there is height for, else the code', () => {
  expect(tileName('Inner Mongolia', 'NM', 100, 1)).toEqual(['Inner Mongolia']);
  expect(tileName('Inner Mongolia', 'NM', 60, 2)).toEqual(['Inner', 'Mongolia']);
  expect(tileName('Inner Mongolia', 'NM', 60, 1)).toEqual(['NM']);
  expect(tileName('Inner Mongolia', 'NM', 40, 2)).toEqual(['NM']);
  expect(tileName('黑龙江', 'HL', 36, 1)).toEqual(['黑龙江']);
  expect(tileName('黑龙江', 'HL', 30, 1)).toEqual(['HL']);
});
