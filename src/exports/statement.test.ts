import { expect, it } from 'vitest';
import type { DatasetInfo } from '#contract/entities/dataset-info.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS } from '#contract/options.ts';
import { owedByFile, owedByPicture } from './owed-by.ts';
import { type Owed, statementOf } from './statement.ts';

const creditOf = (part: string) => ({ part, credit: `${part}, by others`, licence: 'MIT', url: null });
const info: DatasetInfo = {
  id: 'programmes',
  title: { en: 'Programmes', zh: '项目' },
  description: { en: 'All', zh: '全部' },
  version: '2026-11-25',
  asOf: '2026-11-24',
  licence: { id: 'CC-BY-4.0', title: 'Creative Commons', url: 'https://example.org/by' },
  credits: ['coordinates of places', 'administrative codes', 'outlines of land'].map(creditOf),
};
const stated = (asOf: string | null, owes: readonly Owed[] = []) =>
  statementOf({
    title: 'Map',
    headline: 'All',
    filter: { ...NO_FILTER, asOf },
    setsAside: [],
    nameOf: () => undefined,
    info,
    link: 'https://example.org/',
    owes,
  });
const credits = (owes: readonly Owed[]) => stated(null, owes).sources.slice(1);

it('credits the coordinates where a file holds them, and no outline, for a file draws none', () => {
  for (const name of ['cities', 'place'] as const) {
    expect(credits(owedByFile(name))).toEqual(['coordinates of places, by others']);
  }
  expect(credits(owedByFile('heatmap'))).toEqual([]);
});

it('credits the outlines and the coordinates in a picture of the map, and neither where tiles stand for land', () => {
  expect(credits(owedByPicture('cities', DEFAULT_OPTIONS))).toEqual([
    'coordinates of places, by others',
    'outlines of land, by others',
  ]);
  expect(credits(owedByPicture('cities', { form: 'tiles' }))).toEqual([]);
  expect(credits(owedByPicture('timeline', DEFAULT_OPTIONS))).toEqual([]);
});

it.each([
  [null, '2026-11-24'],
  ['2024-06', '2024-06'],
  ['2026-11-24', '2026-11-24'],
  ['2026-11-25', '2026-11-24'],
  ['2026', '2026-11-24'],
  ['2030', '2026-11-24'],
])('states of a filter as of %s the day %s, for what came after is not known', (asked, day) => {
  expect(stated(asked).asOf).toBe(day);
});
