import { expect, it } from 'vitest';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { atYear, shownYear } from './play-years.ts';

const span = { first: 2015, last: 2026 };

it('stands at the year of the date asked for, inside the years there are', () => {
  expect(shownYear({ asOf: null }, span)).toBe(2026);
  expect(shownYear({ asOf: '2019-05-01' }, span)).toBe(2019);
  expect(shownYear({ asOf: '1999' }, span)).toBe(2015);
});

it('shows each year as it ended, and the last as it is', () => {
  expect(atYear(NO_FILTER, 2019, span).asOf).toBe('2019');
  expect(atYear({ ...NO_FILTER, asOf: '2025' }, 2026, span)).toEqual(NO_FILTER);
});

it('steps back to no year before the day it is compared with, but lets that day go', () => {
  const compared = { ...NO_FILTER, since: '2020-06' };
  expect(atYear(compared, 2020, span)).toEqual({ ...compared, asOf: '2020' });
  expect(atYear(compared, 2019, span)).toEqual({ ...NO_FILTER, asOf: '2019' });
  expect(atYear(compared, 2026, span)).toEqual(compared);
});

it('comes back to every year it goes to', () => {
  for (let year = span.first; year <= span.last; year++) {
    expect(shownYear(atYear(NO_FILTER, year, span), span)).toBe(year);
  }
});
