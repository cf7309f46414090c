import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPartialDate } from '../partial-date.ts';
import { BASES, KINDS, keysOf, LEVELS, RELEVANCES, THEMES } from '../vocabulary.ts';
import { describeFault } from './fault.ts';
import { type Filter, NO_FILTER, without } from './filter.ts';
import { formatFilter } from './format.ts';
import { FILTER_KEYS, GRAMMAR } from './grammar.ts';
import { parseQuery } from './parse.ts';

const faultsOf = (search: string) => parseQuery(search).faults.map(({ key, reason }) => `${key}: ${reason}`);

it('reads repeated keys as alternatives, in any order, without doubles', () => {
  const { filter, faults } = parseQuery('?sector=steel&sector=autos&sector=steel&from=2020&q=%E7%AE%97%E5%8A%9B+power');
  expect(faults).toEqual([]);
  expect(filter).toEqual({ ...NO_FILTER, sector: ['autos', 'steel'], from: '2020', q: '算力 power' });
});

it('drops what it cannot read, keeps the rest and names the key', () => {
  const { filter } = parseQuery('sector=steel&level=galactic&from=99999&to=2026');
  expect(filter).toEqual({ ...NO_FILTER, sector: ['steel'], to: '2026' });
  expect(faultsOf('level=galactic')).toEqual(['level: unknown-value']);
  expect(faultsOf('from=99999')).toEqual(['from: malformed']);
  expect(faultsOf('sector=Steel!')).toEqual(['sector: malformed']);
  expect(faultsOf('sectors=steel')).toEqual(['sectors: unknown-key']);
  expect(faultsOf(`q=${'x'.repeat(10_000)}`)).toEqual(['q: too-long']);
  expect(faultsOf('from=2020&from=2021')).toEqual(['from: repeated']);
  expect(faultsOf(Array.from({ length: 65 }, (_, n) => `sector=s${n}`).join('&'))).toEqual(['sector: too-many']);
});

it('drops both ends of a range that runs backwards', () => {
  const { filter, faults } = parseQuery('from=2027&to=2020');
  expect(filter).toEqual(NO_FILTER);
  expect(faults.map(({ key, reason }) => [key, reason])).toEqual([['from', 'reversed']]);
  expect(parseQuery('from=2026-04&to=2026').faults).toEqual([]);
});

it('drops a day to compare with that is after the day shown, and keeps the latter', () => {
  const { filter, faults } = parseQuery('since=2025-07&asOf=2025-06-30');
  expect(filter).toEqual({ ...NO_FILTER, asOf: '2025-06-30' });
  expect(faults.map(({ key, value, reason }) => [key, value, reason])).toEqual([
    ['since', '2025-07..2025-06-30', 'reversed'],
  ]);
  // What is compared is the end of each: the year 2025 ends after June.
  expect(faultsOf('since=2025&asOf=2025-06')).toEqual(['since: reversed']);
  expect(faultsOf('since=2025-06&asOf=2025-06-30')).toEqual([]);
  expect(parseQuery('since=2025').filter).toEqual({ ...NO_FILTER, since: '2025' });
});

it('names a broken percent-escape instead of reading it as other text', () => {
  for (const search of ['q=%E0%A4%A', 'q=100%', 'sector=%ff']) {
    const { filter, faults } = parseQuery(search);
    expect(filter).toEqual(NO_FILTER);
    expect(faults.map(({ reason }) => reason)).toEqual(['broken-escape']);
  }
});

it('gives the keys of the caller back and refuses keys an endpoint does not take', () => {
  expect(parseQuery('programme=x&sector=steel', ['programme']).others).toEqual({ programme: 'x' });
  expect(parseQuery('sector=steel', [], ['issuer']).faults.map(({ reason }) => reason)).toEqual(['unknown-key']);
  expect(parseQuery('sector=steel', [], ['issuer']).filter).toEqual(NO_FILTER);
});

it('treats an empty value as none', () => {
  expect(parseQuery('?sector=&q=&from=&&')).toEqual({ filter: NO_FILTER, others: {}, faults: [] });
});

it('is not fooled by names that every object has', () => {
  expect(faultsOf('__proto__=1&constructor=2&toString=3')).toEqual([
    '__proto__: unknown-key',
    'constructor: unknown-key',
    'toString: unknown-key',
  ]);
  expect(faultsOf('theme=constructor')).toEqual(['theme: unknown-value']);
});

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const some = <T extends string>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { maxLength: 4 }).map((items) => items.sort());
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const filters: fc.Arbitrary<Filter> = fc
  .record({
    sector: some(slug),
    theme: some(fc.constantFrom(...keysOf(THEMES))),
    level: some(fc.constantFrom(...keysOf(LEVELS))),
    kind: some(fc.constantFrom(...keysOf(KINDS))),
    issuer: some(fc.stringMatching(/^[A-Z]{2,5}(-[A-Z0-9]{1,3})?$/)),
    province: some(fc.stringMatching(/^CN-[A-Z]{2}$/)),
    city: some(fc.stringMatching(/^[0-9]{6}$/)),
    designation: some(slug),
    relevance: some(fc.constantFrom(...keysOf(RELEVANCES))),
    basis: some(fc.constantFrom(...keysOf(BASES))),
    from: fc.option(day.map((date) => date.slice(0, 4))),
    to: fc.constant(null),
    asOf: fc.option(day),
    since: fc.option(day),
    q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\s+/g, ' ').trim()),
    lang: fc.constantFrom('en', 'zh'),
  })
  .map((filter) =>
    filter.since !== null && filter.asOf !== null && filter.since > filter.asOf
      ? { ...filter, since: filter.asOf }
      : filter,
  );

it('reads back every filter it writes, and writes equal filters alike', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const written = formatFilter(filter);
      const { filter: read, faults } = parseQuery(written);
      expect(faults).toEqual([]);
      expect(read).toEqual(filter);
      expect(formatFilter(read)).toBe(written);
    }),
  );
});

it('gives for any text at all a filter the grammar accepts, never an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...FILTER_KEYS), (text, key) => {
      for (const search of [text, `${key}=${text}`]) {
        const { filter, faults } = parseQuery(search);
        expect(parseQuery(formatFilter(filter)).faults).toEqual([]);
        for (const fault of faults) expect(describeFault(fault)).toMatch(/\.$/);
        for (const value of filter.sector) expect(GRAMMAR.sector.accepts(value)).toBe(true);
        expect(filter.from === null || isPartialDate(filter.from)).toBe(true);
      }
    }),
  );
});

it('sets clauses aside without touching the others', () => {
  const { filter } = parseQuery('sector=steel&from=2020&level=national');
  expect(formatFilter(without(filter, ['sector', 'from']))).toBe('level=national');
});
