import { expect, it } from 'vitest';
import { mapWordsFor } from '#words/map-words.ts';
import { designationLines } from './designation-lines.ts';
import { cityMap, designation, EVERY_KIND, place } from './map-answer.fixture.ts';
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

it('lets no name bring markup into the tip', () => {
  const [tip] = tipsIn(cityMap([place('320200', '<img src=x>', { programmes: 1 })]));
  expect(tip).toContain('&lt;img');
});
