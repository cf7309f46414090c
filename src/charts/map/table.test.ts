import { expect, it } from 'vitest';
import { mapWordsFor } from '#words/map-words.ts';
import { designationLines } from './designation-lines.ts';
import { EVERY_KIND } from './map-answer.fixture.ts';
import { rowsOf } from './rows.ts';
import { tableOf } from './table.ts';

const words = mapWordsFor('en');
const table = tableOf(rowsOf(EVERY_KIND, 'en'), words, designationLines(EVERY_KIND.rosters, words, 'en'));

it('has one row a place, the most designated first, then the provinces with anything to tell', () => {
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
    'Jiangsu',
    1,
    1,
    1,
    'Programmes found',
    'Proposed 2025: Roster D; Designated: Roster A',
  ];
  expect(table.rows.find(({ cells }) => cells[0] === 'Wuxi')?.cells).toEqual(wuxi);
});

it('lets each row be chosen as its mark is', () => {
  const marks = new Map(table.rows.map(({ cells, mark }) => [cells[0], mark]));
  expect(marks.get('Dongtou')).toEqual({ kind: 'place', code: '330305' });
  expect(marks.get('Sichuan')).toEqual({ kind: 'province', id: 'CN-SC' });
  expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
});
