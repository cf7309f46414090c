import { expect, it } from 'vitest';
import { parseQuery } from '#contract/filter/parse.ts';
import { filterPhrases, type NameOf } from './filter-phrases.ts';

const nameOf: NameOf = (key, value) =>
  key === 'sector' && value === 'steel'
    ? { en: 'Steel', zh: '钢铁' }
    : key === 'level'
      ? { en: 'National', zh: '国家级' }
      : undefined;
const said = (query: string) => filterPhrases(parseQuery(query, []).filter, nameOf).map(({ text }) => text);

it('says a filter as parts of a sentence, the years as one of them', () => {
  expect(said('sector=steel&level=national&from=2024&to=2026')).toEqual(['Steel', 'National', '2024–2026']);
  expect(said('from=2024')).toEqual(['since 2024']);
  expect(said('to=2024')).toEqual(['until 2024']);
  expect(said('from=2024&to=2024')).toEqual(['2024']);
  expect(said('asOf=2025&since=2024-06')).toEqual(['as of 2025', 'compared with 2024-06']);
  expect(said('')).toEqual([]);
});

it('says an id nobody knows as it is, and never the language', () => {
  expect(said('issuer=NOBODY&q=算力&lang=zh')).toHaveLength(2);
  expect(said('issuer=NOBODY')).toEqual(['by NOBODY']);
});
