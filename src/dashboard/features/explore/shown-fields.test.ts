import { expect, it } from 'vitest';
import { shownFields } from './shown-fields.ts';

it('shows the columns chosen at any width, else more the more room there is', () => {
  expect(shownFields(['kind'], 300)).toEqual(['kind']);
  const counts = [320, 800, 1400].map((width) => shownFields(null, width).length);
  expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b));
});
