import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_OPTIONS, OPTION_KEYS, OPTIONS, optionPairs, readOptions } from './options.ts';

it('reads back every choice it writes, and leaves defaults out of links', () => {
  expect(optionPairs(DEFAULT_OPTIONS)).toEqual([]);
  const choice = fc.record(
    Object.fromEntries(OPTION_KEYS.map((key) => [key, fc.constantFrom<string>(...OPTIONS[key].values)])),
  );
  fc.assert(
    fc.property(choice, (given) => {
      const { options, faults } = readOptions(given);
      expect(faults).toEqual([]);
      expect(options).toEqual(given);
      expect(readOptions(Object.fromEntries(optionPairs(options))).options).toEqual(options);
    }),
  );
});

it('has the first value of each option as its default', () => {
  for (const key of OPTION_KEYS) expect(DEFAULT_OPTIONS[key]).toBe(OPTIONS[key].values[0]);
});

it('leaves at its default what it does not know, and names it', () => {
  const { options, faults } = readOptions({ lanes: 'colour', measure: 'depth' });
  expect(options).toEqual({ ...DEFAULT_OPTIONS, measure: 'depth' });
  expect(faults.map(({ key, reason }) => [key, reason])).toEqual([['lanes', 'unknown-value']]);
});

it('passes over options an endpoint does not take', () => {
  expect(readOptions({ lanes: 'rung', columns: 'theme' }, ['lanes']).options).toEqual({
    ...DEFAULT_OPTIONS,
    lanes: 'rung',
  });
});
