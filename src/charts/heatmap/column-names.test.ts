import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { OPTIONS } from '#contract/options.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { heatmapWordsFor } from '#words/heatmap-words.ts';
import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { columnNames, LINE } from './column-names.ts';
import { sampleHeatmap } from './sample.fixture.ts';

const namesOf = (by: (typeof OPTIONS.columns.values)[number], cell: number, lang: 'en' | 'zh' = 'en') =>
  columnNames(sampleHeatmap(by, 'programmes'), cell, lang, heatmapWordsFor(lang).shortColumns);

it('sets names side by side where there is room, else upright: turned, or Han characters one under another', () => {
  expect(namesOf('task', 72).stand).toBe('flat');
  expect(namesOf('theme', 24).stand).toBe('turned');
  expect(namesOf('province', 14, 'zh').lines[4]).toEqual(['内', '蒙', '古']);
});

it('gives names in their longest form that stands there, and provinces on a phone by their letters', () => {
  expect(namesOf('province', 15).lines[18]).toEqual(['Guangdong']);
  expect(namesOf('province', 7)).toMatchObject({ tiers: 2, stand: 'turned' });
  expect(namesOf('province', 7).lines[18]).toEqual(['GD']);
  expect(namesOf('issuer', 30).lines[0]).toEqual(['MIIT']);
});

it('lets no name run into its neighbour or out of its height, and names every column', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...OPTIONS.columns.values.filter((by) => by !== 'year')),
      fc.integer({ min: 5, max: 72 }),
      fc.constantFrom(...LANGUAGES),
      (by, cell, lang) => {
        const { stand, tiers, tier, height, lines } = namesOf(by, cell, lang);
        expect(height).toBeGreaterThanOrEqual(tiers * tier);
        expect(cell * tiers).toBeGreaterThanOrEqual(TYPE.small);
        for (const name of lines) {
          expect(name.length).toBeGreaterThan(0);
          const wide = Math.max(...name.map((line) => textWidth(line, TYPE.small)));
          const [across, along] = stand === 'turned' ? [TYPE.small, wide] : [wide, name.length * LINE];
          expect(across).toBeLessThanOrEqual(cell * tiers);
          expect(along).toBeLessThanOrEqual(tier);
        }
      },
    ),
  );
});
