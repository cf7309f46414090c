import { expect, it } from 'vitest';
import { checkIds } from './check-ids.ts';
import { dropFaults } from './drop-faults.ts';
import { formatFilter } from './format.ts';
import { parseQuery } from './parse.ts';

const known = {
  sector: new Set(['steel']),
  issuer: new Set(['MIIT']),
  province: new Set(['CN-GD']),
  city: new Set(['440300']),
  designation: new Set<string>(),
};

it('takes out the ids the dataset does not know and leaves a filter it can answer', () => {
  const { filter } = parseQuery('sector=steel&sector=stel&issuer=MIT&city=440300&q=steel');
  const faults = checkIds(filter, known);
  expect(faults.map(({ key, value }) => `${key}=${value}`)).toEqual(['sector=stel', 'issuer=MIT']);
  const left = dropFaults(filter, faults);
  expect(formatFilter(left)).toBe('sector=steel&city=440300&q=steel');
  expect(checkIds(left, known)).toEqual([]);
});

it('clears a single clause and passes over keys that are no clause', () => {
  const { filter } = parseQuery('from=2020&sector=steel');
  expect(
    formatFilter(
      dropFaults(filter, [
        { key: 'from', value: '2020' },
        { key: 'limit', value: '0' },
      ]),
    ),
  ).toBe('sector=steel');
});

it('drops even the longest id it could have accepted', () => {
  const id = 'a'.repeat(200);
  const { filter } = parseQuery(`sector=${id}`);
  expect(dropFaults(filter, checkIds(filter, known)).sector).toEqual([]);
});
