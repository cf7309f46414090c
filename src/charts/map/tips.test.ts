import { expect, it } from 'vitest';
import { mapWordsFor } from '#words/map-words.ts';
import { designationLines } from './designation-lines.ts';
import { cityMap, designation, EVERY_KIND, place, province } from './map-answer.fixture.ts';
import { sitesOf } from './sites.ts';
import { tipsOf } from './tips.ts';

const words = mapWordsFor('en');
const tell = designationLines(EVERY_KIND.rosters, words, 'en');
const tips = tipsOf(tell, words, 'en');
const tipsIn = (map: typeof EVERY_KIND) => sitesOf(map.places).map(tips.ofSite);

it('tells a place in both languages, each roster with its status and year, the oldest first, and the programmes', () => {
  const designations = [
    designation('b', 'proposed', '2025-06'),
    designation('a', 'designated', '2019'),
    designation('c', 'planned', null),
  ];
  expect(tipsIn(cityMap([place('320200', 'Wuxi', { designations, programmes: 1 })]))).toEqual([
    '<strong>Wuxi Wuxi市</strong><br>Designated 2019: Roster A<br>Proposed 2025: Roster B<br>Planned: Roster C<br>1 programme',
  ]);
});

it('tells what came to a place between the days compared', () => {
  const compared = tipsOf(tell, words, 'en', undefined, 'Since 30 June 2025');
  const tipOf = (designations: number, programmes: number) =>
    compared.ofProvince(
      province('CN-JS', '320000', 'Jiangsu', { programmes: 2, appeared: { designations, programmes } }),
    );
  expect(tipOf(1, 2)).toContain('<br>Since 30 June 2025: 1 designation and 2 programmes new');
  expect(tipOf(0, 0)).toContain('<br>Since 30 June 2025: nothing new');
});

it('tells every place drawn at the point', () => {
  expect(tipsIn(EVERY_KIND).find((tip) => tip.includes('Wenzhou'))).toBe(
    '<strong>Wenzhou Wenzhou市</strong><br>2 programmes<br>Dongtou Dongtou市<br>1 programme',
  );
});

it('tells apart the three kinds of nothing', () => {
  const tipOf = (rest: Parameters<typeof place>[2]) =>
    tipsIn(cityMap([place('320200', 'Wuxi', { designations: [designation('a')], ...rest })]))[0]
      ?.split('<br>')
      .slice(2);
  expect(tipOf({})).toEqual(['No programme under this filter']);
  expect(tipOf({ search: 'not-searched' })).toEqual(['Programmes of its own: not looked for']);
  expect(tipOf({ search: 'searched-none-found', searched: '2026-11-23', programmes: 2 })).toEqual([
    '2 programmes',
    'Programmes of its own: searched, none found (23 November 2026)',
  ]);
});

it('tells of a tile its designated places, the most designated first, and none that only hopes', () => {
  const places = [
    place('510700', 'Mianyang', { designations: [designation('a')] }),
    place('510100', 'Chengdu', { designations: [designation('a'), designation('b')] }),
    place('510300', 'Zigong', { designations: [designation('d', 'proposed')] }),
    place('430100', 'Changsha', { province: 'CN-HN', designations: [designation('a')] }),
  ];
  const told = tips.ofTile(places)(province('CN-SC', '510000', 'Sichuan', { programmes: 8 }));
  expect(told).toBe('<strong>Sichuan Sichuan省</strong><br>8 programmes<br>Designated places: Chengdu 2, Mianyang 1');
  expect(tips.ofTile([])(province('CN-SC', '510000', 'Sichuan'))).not.toContain('Designated');
});

it('lets no name bring markup into the tip', () => {
  const [tip] = tipsIn(cityMap([place('320200', '<img src=x>', { programmes: 1 })]));
  expect(tip).toContain('&lt;img');
});
