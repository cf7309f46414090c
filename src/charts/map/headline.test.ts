import { expect, it } from 'vitest';
import { mapWordsFor } from '#words/map-words.ts';
import { headlineOf } from './headline.ts';
import { cityMap, designation, EVERY_KIND, place, province } from './map-answer.fixture.ts';
import { rowsOf } from './rows.ts';

const say = (map: Parameters<typeof rowsOf>[0]) => headlineOf(rowsOf(map, 'en'), mapWordsFor('en').headline);
const held = [designation('a')];
const proposed = [designation('a', 'proposed')];

it('names those that lead, as long as they are few', () => {
  expect(say(EVERY_KIND)).toBe('Chengdu and Changsha lead with 3 designations each; 3 places hold at least one');
  const leaders = ['1', '2', '3', '4'].map((digit) =>
    place(`51010${digit}`, `City ${digit}`, { designations: [designation('a'), designation('b')] }),
  );
  expect(say(cityMap(leaders))).toBe('4 places lead with 2 designations each; 4 places hold at least one');
  expect(say(cityMap(leaders.slice(0, 1)))).toBe('City 1 leads with 2 designations; 1 place holds at least one');
});

it('counts places and provinces where each holds one', () => {
  const places = [
    place('510100', 'Chengdu', { designations: held }),
    place('430100', 'Changsha', { designations: held, province: 'CN-HN' }),
    place('430600', 'Yueyang', { designations: held, province: 'CN-HN' }),
    place('430200', 'Zhuzhou', { designations: proposed, province: 'CN-HN' }),
  ];
  expect(say(cityMap(places))).toBe('3 places hold a designation, in 2 provinces; 1 more proposed or planned');
  const sichuan = province('CN-SC', '510000', 'Sichuan', { designations: held });
  expect(say(cityMap(places.slice(0, 2), [sichuan]))).toBe('2 places and 1 province hold a designation');
  expect(say(cityMap([], [sichuan]))).toBe('1 province holds a designation');
});

it('says so where nothing is designated', () => {
  expect(say(cityMap([place('430200', 'Zhuzhou', { designations: proposed })]))).toBe(
    '1 place is proposed or planned; none is designated',
  );
  expect(
    say(cityMap([place('510100', 'Chengdu', { programmes: 3 }), place('430100', 'Changsha', { programmes: 7 })])),
  ).toBe('No designation to draw; programmes reach 2 places, Changsha most often (7)');
  expect(say(cityMap([], [province('CN-SC', '510000', 'Sichuan', { programmes: 2 })]))).toBe(
    'No city is named; programmes concern 1 province',
  );
});
