import { expect, it } from 'vitest';
import { openDataset } from '#dataset/open-dataset.ts';
import { outcomeOf } from './outcome.ts';

const { figures, programmes } = await openDataset('data');
const found = programmes.find(({ id }) => id === 'autos-growth-2025');
const goal = found?.targets.find(({ unit }) => unit === 'vehicles');
const sales = figures.find(({ id }) => id === 'fig-054');
if (found === undefined || goal === undefined || sales === undefined) throw new Error('The dataset lost its example');
const plan = found;
const target = { ...goal, metric: { en: 'Sales', zh: sales.metric.zh } };

it('finds the outcome of a national goal: the same measure by its Chinese name, unit and industry, up to its date', () => {
  expect(outcomeOf(plan, target, figures)).toBe(sales);
});

it.each([
  ['another measure', { metric: { en: sales.metric.en, zh: '汽车销量' } }],
  ['another unit', { unit: '%' }],
  ['a rule, not a goal', { nature: 'rule' as const }],
  ['a goal without a number', { value: null }],
  ['a goal without a date', { by: null }],
  ['a date before the outcome', { by: '2025-06' }],
])('finds none for %s', (_, change) => {
  expect(outcomeOf(plan, { ...target, ...change }, figures)).toBeNull();
});

it('finds none for a province, for a plan about another industry or several, nor from before the plan', () => {
  expect(outcomeOf({ ...plan, level: 'provincial' }, target, figures)).toBeNull();
  const about = (...ids: string[]) => ({
    ...plan,
    sectors: ids.map((id) => ({ id, depth: 4 as const, sources: ['s1'], disputed: [] })),
  });
  expect(outcomeOf(about('autos'), target, figures)).toBe(sales);
  for (const other of [about(), about('steel'), about('autos', 'steel')]) {
    expect(outcomeOf(other, target, figures)).toBeNull();
  }
  expect(outcomeOf({ ...plan, issued: '2026-01' }, { ...target, by: '2026' }, figures)).toBeNull();
});

it('finds none in what nobody read, what is not of the whole country, and two values of one day', () => {
  expect(outcomeOf(plan, target, [{ ...sales, source: { ...sales.source, seen: false } }])).toBeNull();
  expect(outcomeOf(plan, target, [{ ...sales, scope: 'eastern provinces' }])).toBeNull();
  expect(outcomeOf(plan, target, [sales, { ...sales, value: sales.value + 1 }])).toBeNull();
});
