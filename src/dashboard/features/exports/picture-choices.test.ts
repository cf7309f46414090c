import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { FREE_RANGE, isTooLarge, PRESETS, sizeOf } from './picture-choices.ts';

it('takes a free size within its range, and none beyond it', () => {
  const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
  fc.assert(
    fc.property(within(FREE_RANGE.width), within(FREE_RANGE.height), (width, height) => {
      expect(sizeOf({ preset: 'free', free: { width: `${width}`, height: ` ${height}` } })).toEqual({ width, height });
    }),
  );
  for (const width of ['', 'wide', '319', '4001', '1e3', '-400', '400.5', '0x400', '9'.repeat(400)])
    expect(sizeOf({ preset: 'free', free: { width, height: '800' } }), width).toBeNull();
});

it('does not let what was typed as a free size bend a preset', () => {
  expect(sizeOf({ preset: 'slide', free: { width: 'x', height: '' } })).toEqual(PRESETS.slide);
});

it('holds for too large what browsers cannot draw', () => {
  expect(isTooLarge(16_384, 16_384)).toBe(false);
  expect(isTooLarge(16_385, 1)).toBe(true);
  expect(isTooLarge(1, 16_385)).toBe(true);
});
