import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '#contract/filter/parse.ts';
import { DEFAULT_OPTIONS } from '#contract/options.ts';
import { fileName } from './file-name.ts';

const named = (query: string, more: Partial<Parameters<typeof fileName>[0]> = {}) =>
  fileName({
    endpoint: 'heatmap',
    id: '',
    filter: parseQuery(query).filter,
    options: DEFAULT_OPTIONS,
    version: '2026-11-25',
    extension: 'png',
    ...more,
  });

it('tells what is in the file, under which filter, and of which version', () => {
  expect(named('')).toBe('resonance_heatmap_v2026-11-25.png');
  expect(named('sector=steel&sector=autos&from=2020&to=2026')).toBe(
    'resonance_heatmap_autos-steel_2020-2026_v2026-11-25.png',
  );
  expect(named('to=2020&asOf=2024-06&since=2023')).toBe(
    'resonance_heatmap_until-2020_as-of-2024-06_since-2023_v2026-11-25.png',
  );
  expect(named('from=2020')).toBe('resonance_heatmap_from-2020_v2026-11-25.png');
});

it('tells how the view counts, but not how another one does', () => {
  const options = { ...DEFAULT_OPTIONS, columns: 'theme', lanes: 'sector' } as const;
  expect(named('', { options })).toBe('resonance_heatmap_columns-theme_v2026-11-25.png');
});

it('names a page by its id once, and a part of it beside', () => {
  const page = { endpoint: 'sector', id: 'steel', part: 'targets', extension: 'csv' } as const;
  expect(named('sector=steel', page)).toBe('resonance_steel-targets_v2026-11-25.csv');
});

it('is a name every file system takes, whatever is searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (q) => {
      const name = named(`q=${encodeURIComponent(q)}`);
      expect(name).toMatch(/^resonance_heatmap_[\p{L}\p{N}._-]*v2026-11-25\.png$/u);
      expect(name.length).toBeLessThan(120);
    }),
  );
});
