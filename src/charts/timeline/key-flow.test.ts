import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { flowKey, SAMPLE } from './key-flow.ts';

const entries = fc.array(fc.record({ label: fc.string({ minLength: 1, maxLength: 24 }) }), { maxLength: 9 });

it('keeps every entry, in order, inside the width', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 320, max: 1440 }), (given, width) => {
      const { flowed, height } = flowKey(given, width);
      expect(flowed.map(({ entry }) => entry)).toEqual(given);
      for (const { entry, x, y } of flowed) {
        const end = x + SAMPLE.width + SAMPLE.before + textWidth(entry.label, TYPE.small);
        expect(x === 0 || end <= width).toBe(true);
        expect(y).toBeLessThan(height);
      }
    }),
  );
});

it('takes no height where there is nothing to explain', () => {
  expect(flowKey([], 320).height).toBe(0);
});
