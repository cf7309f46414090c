import { expect, it } from 'vitest';
import { groupSectors, type ListedSector } from './sector-order.ts';

const sector = (id: string, rest: Partial<ListedSector> = {}): ListedSector => ({
  id,
  name: { en: id, zh: id },
  group: 'other',
  parent: null,
  overlaps: [],
  headline: false,
  inResonance: false,
  inResonanceDoubtful: false,
  gbt4754: [],
  isic4: [],
  note: '',
  programmes: 1,
  dedicated: 0,
  deepest: 1,
  deadlines: [],
  figures: 0,
  ...rest,
});

const laidOut = (sectors: readonly ListedSector[]) =>
  groupSectors([...sectors]).map(({ id, branches }) => [
    id,
    branches.map((branch) => [branch.sector.id, branch.children.map((child) => child.id)]),
  ]);

it('puts headline sectors first, then groups, what most programmes name before the rest', () => {
  expect(
    laidOut([
      sector('food', { group: 'consumer', programmes: 9 }),
      sector('mining', { group: 'raw-materials' }),
      sector('glass', { group: 'raw-materials', programmes: 3 }),
      sector('steel', { group: 'raw-materials', headline: true, programmes: 2 }),
      sector('autos', { group: 'equipment', headline: true, programmes: 5 }),
    ]),
  ).toEqual([
    [
      'headline',
      [
        ['autos', []],
        ['steel', []],
      ],
    ],
    [
      'raw-materials',
      [
        ['glass', []],
        ['mining', []],
      ],
    ],
    ['consumer', [['food', []]]],
  ]);
});

it('lists every sector once: parts under what they are part of, a headline part at the top alone', () => {
  expect(
    laidOut([
      sector('machinery', { group: 'equipment' }),
      sector('tools', { group: 'equipment', parent: 'machinery', headline: true }),
      sector('robots', { group: 'equipment', parent: 'machinery' }),
      sector('chips', { group: 'electronics', parent: 'electronics' }),
      sector('electronics', { group: 'electronics', headline: true, programmes: 8 }),
    ]),
  ).toEqual([
    [
      'headline',
      [
        ['electronics', ['chips']],
        ['tools', []],
      ],
    ],
    ['equipment', [['machinery', ['robots']]]],
  ]);
});
