import type { CityMap, MapPlace, MapProvince } from '#contract/answers/city-map.ts';
import type { MemberStatus } from '#contract/vocabulary.ts';
import type { PlaceDesignation } from './standing.ts';

/** A made-up designation on roster `roster`. */
export function designation(roster: string, status: MemberStatus = 'designated', designated: string | null = '2021') {
  return { roster, status, designated } satisfies PlaceDesignation;
}

export function place(code: string, en: string, rest: Partial<MapPlace> = {}): MapPlace {
  return {
    code,
    name: { en, zh: `${en}市` },
    province: 'CN-SC',
    lon: 104.07,
    lat: 30.67,
    drawnAt: null,
    designations: [],
    programmes: 0,
    search: 'found',
    searched: null,
    ...rest,
  };
}

export function province(id: string, code: string, en: string, rest: Partial<MapProvince> = {}): MapProvince {
  return {
    province: id,
    code,
    name: { en, zh: `${en}省` },
    designations: [],
    programmes: 0,
    first: null,
    adoption: null,
    search: 'found',
    searched: null,
    ...rest,
  };
}

const ROSTERS = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  title: { en: `Roster ${id.toUpperCase()}`, zh: `名单${id}` },
  complete: true,
  members: 9,
  expectedCount: null,
  years: null,
}));

export function cityMap(places: readonly MapPlace[], provinces: readonly MapProvince[] = []): CityMap {
  return { places: [...places], provinces: [...provinces], rosters: ROSTERS, unplaced: [] };
}

/** Every kind of mark once: held by several and by one, held and pending, pending alone, programmes alone, a province. */
export const EVERY_KIND = cityMap(
  [
    place('510100', 'Chengdu', { designations: [designation('a'), designation('b'), designation('c')], programmes: 6 }),
    place('430100', 'Changsha', {
      province: 'CN-HN',
      lon: 112.97,
      lat: 28.2,
      designations: [designation('a'), designation('b'), designation('c')],
      programmes: 4,
    }),
    place('320200', 'Wuxi', {
      province: 'CN-JS',
      lon: 120.29,
      lat: 31.57,
      designations: [designation('a', 'designated', null), designation('d', 'proposed', '2025-06')],
      programmes: 1,
    }),
    place('441900', 'Dongguan', {
      province: 'CN-GD',
      lon: 113.74,
      lat: 23.02,
      designations: [designation('b', 'planned', null)],
    }),
    place('330300', 'Wenzhou', { province: 'CN-ZJ', lon: 120.67, lat: 28, programmes: 2 }),
    place('330305', 'Dongtou', { province: 'CN-ZJ', lon: 120.67, lat: 28, drawnAt: '330300', programmes: 1 }),
  ],
  [
    province('CN-SC', '510000', 'Sichuan', { designations: [designation('d')], programmes: 8 }),
    province('CN-HN', '430000', 'Hunan', { programmes: 5 }),
    province('CN-JS', '320000', 'Jiangsu', { programmes: 1 }),
    province('CN-GD', '440000', 'Guangdong'),
    province('CN-ZJ', '330000', 'Zhejiang', { programmes: 3 }),
  ],
);
