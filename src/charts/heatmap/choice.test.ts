import { expect, it } from 'vitest';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { choiceOf, isChosen } from './choice.ts';
import { exampleYears } from './rows.fixture.ts';

const YEARS = { by: 'year', columns: exampleYears([2023, 2024, 2025, 2026]) } as const;
const choose = (given: Partial<typeof NO_FILTER>) => choiceOf({ ...NO_FILTER, ...given }, YEARS);

it('counts a year as chosen where any day of it is in the range', () => {
  expect([...choose({ from: '2024-11', to: '2025-02-01' }).columns]).toEqual(['2024', '2025']);
  expect([...choose({ from: '2025' }).columns]).toEqual(['2025', '2026']);
  expect([...choose({ to: '2023' }).columns]).toEqual(['2023']);
});

it('counts any other column as chosen where its clause names it, and a year then chooses nothing', () => {
  const columns = ['compute', 'talent'].map((id) => ({ id, name: { en: id, zh: id }, programmes: 1 }));
  const filter = { ...NO_FILTER, theme: ['talent'], from: '2025' } as const;
  expect([...choiceOf(filter, { by: 'theme', columns }).columns]).toEqual(['talent']);
  expect(choiceOf(filter, { by: 'task', columns }).columns.size).toBe(0);
  expect([...choiceOf(filter, { by: 'task', columns }, 'talent').columns]).toEqual(['talent']);
});

it('marks nothing where nothing is chosen', () => {
  const choice = choose({});
  expect(choice.columns.size).toBe(0);
  expect(isChosen(choice, 'steel', '2025')).toBe(false);
});

it('marks a whole row, a whole column, or where both meet', () => {
  const sector = choose({ sector: ['steel'] });
  expect([isChosen(sector, 'steel', '2023'), isChosen(sector, 'autos', '2023')]).toEqual([true, false]);
  const year = choose({ from: '2025', to: '2025' });
  expect([isChosen(year, 'autos', '2025'), isChosen(year, 'autos', '2026')]).toEqual([true, false]);
  const both = choose({ sector: ['steel'], from: '2025', to: '2025' });
  expect([isChosen(both, 'steel', '2025'), isChosen(both, 'steel', '2026'), isChosen(both, 'autos', '2025')]).toEqual([
    true,
    false,
    false,
  ]);
});
