import { expect, it } from 'vitest';
import { cells } from './cells.ts';
import { exampleDrawing } from './drawing.fixture.ts';
import { exampleRow } from './rows.fixture.ts';

it('lets each cell be chosen, full or empty, in the order of rows and years', () => {
  const rows = [exampleRow('autos', { counts: [0, 3, 0] }), exampleRow('steel', { counts: [1, 0, 6], headline: true })];
  expect(cells(exampleDrawing(rows)).map(({ mark }) => mark)).toEqual(
    ['steel', 'autos'].flatMap((sector) => [2024, 2025, 2026].map((year) => ({ kind: 'cell', sector, year }))),
  );
});

it('prints a nought where programmes are and none of what is counted, and nothing where no programme is', () => {
  const row = exampleRow('steel', { counts: [0, 0, 6], absences: [null, 'silent', null] });
  const [nought, nothing] = cells(exampleDrawing([row], {}, { measure: 'targets' }));
  expect(JSON.stringify(nought?.shape)).toContain('"text":"0"');
  expect(JSON.stringify(nothing?.shape)).not.toContain('"text"');
});
