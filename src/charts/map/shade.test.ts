import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapWordsFor } from '#words/map-words.ts';
import { cityMap, province } from './map-answer.fixture.ts';
import { shadeBins, shadeOf } from './shade.ts';

const WORDS = mapWordsFor('en').shade;
const ADOPTION = {
  value: 70,
  operator: '>' as const,
  metric: { en: 'Adoption of terminals', zh: '终端普及率' },
  programme: 'plan',
  title: { en: 'The plan', zh: '方案' },
  sources: 2,
};

it('puts every value into one bin and no more, in order', () => {
  const values = fc.array(fc.integer({ min: 1, max: 2100 }), { minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(values, fc.boolean(), (given, growing) => {
      const bins = shadeBins(given, growing);
      for (const value of given) expect(bins.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(1);
      for (const { from, to } of bins) expect(from).toBeLessThanOrEqual(to);
    }),
  );
});

it('fills no province for a number it does not state, and says that none is stated', () => {
  const stating = province('CN-AH', '340000', 'Anhui', { adoption: ADOPTION });
  const silent = province('CN-ZJ', '330000', 'Zhejiang', { programmes: 9 });
  const shade = shadeOf(cityMap([], [stating, silent]), 'adoption', WORDS, 'en');
  expect(shade?.stepOf(stating)).not.toBeNull();
  expect(shade?.stepOf(silent)).toBeNull();
  expect(shade?.tell(stating)).toBe('Target for 2027: Adoption of terminals, over 70% (The plan; 2 sources)');
  expect(shade?.tell(silent)).toBe('Adoption target for 2027: none stated');
  expect(shade?.note).toContain('do not compare');
});

it('is darker the earlier a province began', () => {
  const early = province('CN-AH', '340000', 'Anhui', { first: 2016 });
  const late = province('CN-ZJ', '330000', 'Zhejiang', { first: 2024 });
  const shade = shadeOf(cityMap([], [early, late]), 'first', WORDS, 'en');
  expect(shade?.stepOf(early) ?? 0).toBeGreaterThan(shade?.stepOf(late) ?? 9);
});

it('shades nothing unless asked', () => {
  expect(shadeOf(cityMap([], []), 'none', WORDS, 'en')).toBeNull();
});
