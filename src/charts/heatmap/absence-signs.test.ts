import { expect, it } from 'vitest';
import { ABSENCES, isKeyOf } from '#contract/vocabulary.ts';
import { absenceSigns } from './absence-signs.ts';
import { exampleDrawing } from './drawing.fixture.ts';
import { exampleRow } from './rows.fixture.ts';

it('draws no two kinds of nothing alike', () => {
  const kinds = Object.keys(ABSENCES).filter(isKeyOf(ABSENCES));
  const signs = kinds.map((kind) =>
    JSON.stringify(absenceSigns(exampleDrawing([exampleRow('a', { absences: [kind, kind, kind] })]))),
  );
  expect(new Set(signs).size).toBe(kinds.length);
});

it('draws no sign where there is a number', () => {
  expect(absenceSigns(exampleDrawing([exampleRow('a', { counts: [1, 2, 3] })]))).toEqual([]);
});
