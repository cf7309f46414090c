import { expect, it } from 'vitest';
import type { PlacePage } from '#contract/answers/place-page.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { placeHead, placeLead } from './place-head.ts';

type Entry = PlacePage['designations'][number];

const entry = (roster: string, more: Partial<Entry> = {}): Entry => ({
  roster: { id: roster, name: { en: roster, zh: roster }, complete: true, members: 2, expectedCount: 2 },
  programme: null,
  name: { en: 'Somewhere', zh: '某地' },
  cluster: false,
  places: [],
  status: 'designated',
  designated: '2021-05',
  dateKind: null,
  batch: null,
  documentNumber: null,
  field: null,
  hub: null,
  builder: null,
  note: null,
  sources: [],
  basis: 'single',
  ...more,
});

const BARE: PlacePage = {
  id: '420100',
  code: '420100',
  name: { en: 'Wuhan', zh: '武汉' },
  kind: 'city',
  municipality: false,
  province: { id: 'CN-HB', code: '420000', name: { en: 'Hubei', zh: '湖北' }, kind: 'province' },
  city: null,
  point: { lon: 114.27, lat: 30.58, drawnAt: null },
  places: [],
  neighbours: [],
  designations: [],
  own: [],
  within: [],
  naming: [],
  targets: [],
  withoutTargets: { silent: 0, notRead: 0 },
  sectors: [],
  themes: [],
  steps: [],
  search: { place: '420100', status: 'not-searched', searches: [] },
};
const lead = (page: Partial<PlacePage>) => placeLead({ ...BARE, ...page }, 'en', placeWordsFor('en'));

it('counts as designations only what is designated, each roster once, since the first known year', () => {
  const said = lead({
    designations: [
      entry('one', { designated: null }),
      entry('one', { designated: '2019' }),
      entry('two'),
      entry('three', { status: 'proposed', designated: '2015' }),
    ],
  });
  expect(said).toContain('3 designations on 2 rosters since 2019');
  expect(said).toContain('1 more entry only proposed or planned');
});

it('tells of lists known only in part that they are', () => {
  const partial = { id: 'one', name: { en: 'one', zh: 'one' }, complete: false, members: 7, expectedCount: 20 };
  expect(lead({ designations: [entry('one', { roster: partial }), entry('two')] })).toContain(
    '1 of them known only in part',
  );
});

it('keeps what was not looked for apart from what was looked for and not found', () => {
  const search = (status: PlacePage['search']['status']) => lead({ search: { place: '420100', status, searches: [] } });
  expect(search('not-searched')).toContain('have not been looked for');
  expect(search('searched-none-found')).toContain('none was found');
  expect(new Set([search('found'), search('not-searched'), search('searched-none-found')]).size).toBe(3);
});

it('gives the page one address, says where the place lies, and no position that is another place’s', () => {
  const context = { lang: 'zh', origin: 'https://example.org' } as const;
  const head = placeHead(BARE, context);
  expect(head.path).toBe('/places/420100?lang=zh');
  expect(head.jsonLd).toMatchObject({
    name: '武汉',
    url: 'https://example.org/places/420100?lang=zh',
    containedInPlace: { name: '湖北' },
    geo: { latitude: 30.58 },
  });
  const drawn = { lon: 1, lat: 2, drawnAt: BARE.province };
  expect(placeHead({ ...BARE, point: drawn }, context).jsonLd).not.toHaveProperty('geo');
});
