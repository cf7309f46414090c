import { expect, it } from 'vitest';
import { TOKENS } from '../tokens.ts';
import { landPaint } from './land-paint.ts';
import { designation } from './map-answer.fixture.ts';

it.each(['light', 'dark'] as const)('draws the three kinds of nothing differently (%s)', (theme) => {
  const kinds = ['found', 'searched-none-found', 'not-searched'] as const;
  const paints = kinds.map((search) => JSON.stringify(landPaint({ search, designations: [] }, TOKENS[theme])));
  expect(new Set(paints).size).toBe(kinds.length);
});

it('keeps the edge that tells what was searched where the province bears a designation', () => {
  const { fill, lineDash } = landPaint({ search: 'not-searched', designations: [designation('a')] }, TOKENS.light);
  expect(fill).toBe(TOKENS.light.firm);
  expect(lineDash).toEqual([1, 3]);
});
