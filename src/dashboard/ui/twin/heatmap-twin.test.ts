import { expect, it } from 'vitest';
import { exampleHeatmap, exampleRow } from '#charts/heatmap/rows.fixture.ts';
import type { Heatmap, HeatmapRow } from '#contract/answers/heatmap.ts';
import { heatmapTables } from '#tables/heatmap-tables.ts';
import { heatmapTwin } from './heatmap-twin.ts';
import { seenWith } from './seen.fixture.ts';

const twin = (rows: readonly HeatmapRow[], given: Partial<Heatmap> = {}, seen = seenWith()) =>
  heatmapTwin(heatmapTables(exampleHeatmap(rows, undefined, given)), seen);
const two = (undated: number) =>
  twin([exampleRow('b', { counts: [1, 0, 2], outside: undated }), exampleRow('a', { headline: true })]);

it('has a row for each sector of the picture, in its order, which chooses the sector', () => {
  const { rows, columns } = two(0);
  expect(columns.map(({ label }) => label)).toEqual(['Sector', 'Chinese name', '2024', '2025', '2026', 'In all']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['Sector a', '行业a', 0, 0, 0, 0],
    ['Sector b', '行业b', 1, 0, 2, 3],
  ]);
  expect(rows[1]?.mark).toEqual({ kind: 'sector', id: 'b' });
});

it('leaves out what the reader folded away or did not want, as the picture does', () => {
  const rows = [exampleRow('a', { headline: true }), exampleRow('b', { parent: 'a' }), exampleRow('c')];
  const keys = (seen = seenWith()) => twin(rows, {}, seen).rows.map(({ key }) => key);
  expect(keys()).toEqual(['a', 'b', 'c']);
  expect(keys({ ...seenWith(), closed: ['a'] })).toEqual(['a', 'c']);
  expect(keys(seenWith({}, { rows: 'headline' }))).toEqual(['a']);
});

it('shows what has no date in a column of its own, so that each row adds up', () => {
  const { rows, columns } = two(4);
  expect(columns.at(-2)?.label).toBe('No date');
  expect(rows[1]?.cells.slice(2)).toEqual([1, 0, 2, 4, 7]);
});

it('has no number for a year nobody looked at', () => {
  const { rows } = twin([exampleRow('a', { counts: [0, 0, 1], absences: ['silent', 'not-searched', null] })]);
  expect(rows[0]?.cells.slice(2)).toEqual([0, null, 1, 1]);
});

it('leaves out what is in no column where depths are told, for they do not add up', () => {
  const row = exampleRow('a', { counts: [4, 0, 1], total: 4, outside: 2 });
  const { columns, caption } = twin([row], { measure: 'depth' });
  expect(columns.map(({ label }) => label)).not.toContain('No date');
  expect(caption).toBe('Deepest mention of the sector in a programme, by year of issue');
});

it('leads from a column to the page of what it stands for, where it stands for one thing with a page', () => {
  const columns = ['MIIT', 'others'].map((id) => ({ id, name: { en: id, zh: id }, programmes: 1 }));
  const pages = (by: 'issuer' | 'kind') =>
    twin([exampleRow('a', { counts: [1, 0] })], { columns, by }).columns.flatMap(({ to }) => to ?? []);
  expect(pages('issuer')).toEqual([{ page: 'issuer', id: 'MIIT' }]);
  expect(pages('kind')).toEqual([]);
});

it('tells what came of each number, and of each row in a column of its own', () => {
  const steel = exampleRow('steel', { counts: [1, 0, 6], appeared: [0, 0, 4], totalAppeared: 4 });
  const { rows, columns } = twin([steel], {}, seenWith({ since: '2025-06' }));
  expect(columns.at(-1)?.label).toBe('Since 30 June 2025');
  expect(rows[0]?.cells.slice(2)).toEqual([1, 0, '6 (+4)', 7, 4]);
});
