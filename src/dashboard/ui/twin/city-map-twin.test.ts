import { expect, it } from 'vitest';
import { cityMap, designation, EVERY_KIND, place, province } from '#charts/map/map-answer.fixture.ts';
import { cityMapTables } from '#tables/city-map-tables.ts';
import { cityMapTwin } from './city-map-twin.ts';
import { seenWith } from './seen.fixture.ts';

const twin = (map: typeof EVERY_KIND, seen = seenWith()) => cityMapTwin(cityMapTables(map), seen);
const table = twin(EVERY_KIND);

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
  const { rows, columns } = twin(nothing);
  const search = columns.findIndex(({ label }) => label === 'Search');
  expect(rows.map(({ cells }) => [cells[0], cells[search]])).toEqual([
    ['Hainan', 'Not looked for'],
    ['Xizang', 'Searched, none found (20 November 2026)'],
  ]);
});

it('tells what came to each between two days', () => {
  const came = (designations: number, programmes: number) => ({ appeared: { designations, programmes } });
  const held = [designation('a'), designation('b')];
  const map = cityMap(
    [
      place('510100', 'Chengdu', { designations: held, programmes: 6, ...came(1, 2) }),
      place('320200', 'Wuxi', { province: 'CN-JS', programmes: 2, ...came(0, 2) }),
    ],
    [province('CN-SC', '510000', 'Sichuan', { programmes: 8, ...came(0, 4) })],
  );
  const { rows, columns } = twin(map, seenWith({ since: '2025-06' }));
  const at = columns.findIndex(({ label }) => label === 'Since 30 June 2025: designations');
  expect(rows.map(({ cells }) => cells.slice(at, at + 2))).toEqual([
    [1, 2],
    [0, 2],
    [0, 4],
  ]);
});

it('tells of each province what its shade says, where no other column does', () => {
  const map = cityMap(
    [],
    [province('CN-SC', '510000', 'Sichuan', { first: 2019 }), province('CN-XZ', '540000', 'Xizang')],
  );
  const shaded = (shade: 'first' | 'programmes' | 'adoption') => twin(map, seenWith({}, { shade }));
  expect(shaded('first').rows.map(({ cells }) => cells.at(-2))).toEqual([
    'First programme of its own: 2019',
    'No dated programme of its own',
  ]);
  expect(shaded('adoption').rows[0]?.cells.at(-2)).toBe('Adoption target for 2027: none stated');
  expect(shaded('programmes').columns).toEqual(twin(map).columns);
});
