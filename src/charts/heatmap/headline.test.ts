import { expect, it } from 'vitest';
import type { Heatmap, HeatmapRow } from '#contract/answers/heatmap.ts';
import type { NO_FILTER } from '#contract/filter/filter.ts';
import { exampleDrawing } from './drawing.fixture.ts';
import { headlineOf } from './headline.ts';
import { exampleRow } from './rows.fixture.ts';

const named = (sector: string, en: string, counts: number[], given: Partial<HeatmapRow> = {}) =>
  exampleRow(sector, { name: { en, zh: en }, counts, ...given });

const STEEL = named('steel', 'Steel', [3, 6, 9]);
const ENERGY = named('energy', 'Energy', [5, 2, 1], { outside: 2, total: 10 });

function headline(
  rows: readonly HeatmapRow[],
  filter: Partial<typeof NO_FILTER> = {},
  thisYear = 2026,
  given: Partial<Heatmap> = {},
): string {
  return headlineOf({ ...exampleDrawing(rows, filter, given), thisYear });
}

it('says who is named most in the last full year, not in the year that runs', () => {
  expect(headline([STEEL, ENERGY])).toBe('Named most in 2025: Steel, by 6 programmes, after 3 in 2024.');
});

it('speaks of the one sector chosen', () => {
  expect(headline([STEEL, ENERGY], { sector: ['energy'] })).toBe('Energy: 10 programmes; 2 in 2025, after 5 in 2024.');
  expect(headline([STEEL, ENERGY], { sector: ['energy', 'steel'] })).toContain('Named most');
});

it('speaks of the one year chosen, and does not measure an unfinished year against a full one', () => {
  expect(headline([STEEL, ENERGY], { from: '2026', to: '2026' })).toBe(
    'Named most in 2026 so far: Steel, by 9 programmes.',
  );
  expect(headline([STEEL, ENERGY], { from: '2024', to: '2024' })).toBe('Named most in 2024: Energy, by 5 programmes.');
});

it('names those who lead together, but not a child that only equals its parent', () => {
  const tools = named('tools', 'Tools', [0, 6, 0], { parent: 'machinery' });
  const machinery = named('machinery', 'Machinery', [1, 6, 1]);
  expect(headline([STEEL, tools, machinery])).toBe('Named most in 2025: Steel and Machinery, by 6 programmes each.');
});

it('counts leaders that are too many to name', () => {
  const rows = ['A', 'B', 'C', 'D'].map((name) => named(name, name, [0, 1, 0]));
  expect(headline(rows)).toBe('Named most in 2025: 4 sectors, by 1 programme each.');
});

it('falls back to all years, and says when there is nothing', () => {
  expect(headline([named('steel', 'Steel', [2, 0, 0])])).toBe('Named most: Steel, by 2 programmes.');
  expect(headline([named('steel', 'Steel', [0, 0, 1])], {}, 2024)).toBe('Named most: Steel, by 1 programme.');
  expect(headline([named('steel', 'Steel', [0, 0, 0])])).toBe('No programme names a sector.');
  expect(headline([])).toBe('No programme names a sector.');
});

it('stays short with long names', () => {
  const long = [
    named('electronics', 'Electronic information manufacturing', [4, 29, 13]),
    named('industrial-machinery', 'Industrial machinery', [10, 29, 13]),
  ];
  expect(headline(long)).toBe('Named most in 2025: Electronics and Industrial machinery, by 29 programmes each.');
});

it('names the measure it speaks of', () => {
  expect(headline([STEEL, ENERGY], {}, 2026, { measure: 'targets' })).toBe(
    'Most goals with a number in 2025: Steel, 6, after 3 in 2024.',
  );
  expect(headline([STEEL, ENERGY], { sector: ['steel'] }, 2026, { measure: 'cities' })).toBe(
    'Steel: 18 cities; 6 in 2025, after 3 in 2024.',
  );
});

it('says of depths how many sectors a document is about, and how deep the one chosen goes', () => {
  const deep = { measure: 'depth' } as const;
  const rows = [
    named('a', 'A', [4, 4, 0], { depths: [4, 4, 0], total: 4 }),
    named('b', 'B', [1, 4, 0], { depths: [1, 4, 0], total: 4 }),
  ];
  expect(headline(rows, {}, 2026, deep)).toBe('In 2025 a document was about 2 of 2 sectors, after 1 in 2024.');
  expect(headline(rows, { sector: ['a'] }, 2026, deep)).toBe('A, at its deepest: the document is about it.');
});

it('says of other columns where the greatest number stands, in the row or the column chosen', () => {
  const columns = ['compute', 'talent', 'smes'].map((id) => ({ id, name: { en: id, zh: id }, programmes: 1 }));
  const themes = { by: 'theme', columns } as const;
  expect(headline([STEEL, ENERGY], {}, 2026, themes)).toBe('Named most under “smes”: Steel, by 9 programmes.');
  expect(headline([STEEL, ENERGY], { sector: ['energy'] }, 2026, themes)).toBe(
    'Energy: 10 programmes; most under “compute”, 5.',
  );
  expect(headline([STEEL, ENERGY], { theme: ['compute'] }, 2026, themes)).toContain('under “compute”: Energy');
  expect(headline([STEEL, ENERGY], { sector: ['energy'], theme: ['talent'] }, 2026, themes)).toBe(
    'Energy: 10 programmes; 2 under “talent”.',
  );
});
