import { expect, it } from 'vitest';
import { mapWordsFor } from '#words/map-words.ts';
import { designationLines } from './designation-lines.ts';
import { cityMap, EVERY_KIND, province } from './map-answer.fixture.ts';
import { rowsOf } from './rows.ts';
import { tableOf } from './table.ts';

const words = mapWordsFor('en');
const table = tableOf(rowsOf(EVERY_KIND, 'en'), words, designationLines(EVERY_KIND.rosters, words, 'en'));

it('has one row a place, the most designated first, then every province', () => {
  expect(table.rows.map(({ cells }) => cells[0])).toEqual([
    'Chengdu',
    'Changsha',
    'Wuxi',
    'Dongguan',
    'Wenzhou',
    'Dongtou',
    'Sichuan',
    'Hunan',
    'Zhejiang',
    'Jiangsu',
    'Guangdong',
  ]);
});

it('tells a place in full under columns that fit', () => {
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Place',
    'Chinese name',
    'Province',
    'Held',
    'Proposed or planned',
    'Programmes',
    'Search',
    'Designations',
  ]);
  const wuxi = [
    'Wuxi',
    'Wuxi市',
    [{ text: 'Jiangsu', to: { page: 'place', id: 'CN-JS' } }],
    1,
    1,
    1,
    'Programmes found',
    [
      { text: 'Proposed 2025: Roster D', to: { page: 'roster', id: 'd' } },
      { text: 'Designated: Roster A', to: { page: 'roster', id: 'a' } },
    ],
  ];
  expect(table.rows.find(({ cells }) => cells[0] === 'Wuxi')?.cells).toEqual(wuxi);
});

it('lets each row be chosen as its mark is', () => {
  const marks = new Map(table.rows.map(({ cells, mark }) => [cells[0], mark]));
  expect(marks.get('Dongtou')).toEqual({ kind: 'place', code: '330305' });
  expect(marks.get('Sichuan')).toEqual({ kind: 'province', id: 'CN-SC' });
  expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
});

it('tells of a province without anything which kind of nothing that is', () => {
  const nothing = cityMap(
    [],
    [
      province('CN-XZ', '540000', 'Xizang', { search: 'searched-none-found', searched: '2026-11-20' }),
      province('CN-HI', '460000', 'Hainan', { search: 'not-searched' }),
    ],
  );
  const { rows, columns } = tableOf(rowsOf(nothing, 'en'), words, () => []);
  const search = columns.findIndex(({ label }) => label === 'Search');
  expect(rows.map(({ cells }) => [cells[0], cells[search]])).toEqual([
    ['Hainan', 'Not looked for'],
    ['Xizang', 'Searched, none found (20 November 2026)'],
  ]);
});
