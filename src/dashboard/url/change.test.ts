import { expect, it } from 'vitest';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { formatFilter } from '#contract/filter/format.ts';
import type { FilterPhrase } from '#words/filter-phrases.ts';
import { chooseMark, clearAll, removePhrase, setDays, setList, setYears, toggle } from './change.ts';
import { BLANK_VIEW, readView, writeView } from './view.ts';

it('adds a value to a list and takes it back', () => {
  const steel = toggle(NO_FILTER, 'sector', 'steel');
  expect(formatFilter(steel)).toBe('sector=steel');
  expect(toggle(steel, 'sector', 'steel')).toEqual(NO_FILTER);
});

it('lets no value into a clause that the grammar would refuse', () => {
  expect(setList(NO_FILTER, 'level', ['galactic', 'national']).level).toEqual(['national']);
});

it('turns a range of years round rather than ask for one that runs backwards', () => {
  expect(setYears(NO_FILTER, '2027', '2020')).toMatchObject({ from: '2020', to: '2027' });
});

it('turns two days round, so that the earlier is the one compared with', () => {
  const later = setDays(NO_FILTER, { asOf: '2024-06-30' });
  expect(setDays(later, { since: '2023-12-31' })).toMatchObject({ since: '2023-12-31', asOf: '2024-06-30' });
  expect(setDays(later, { since: '2025-12-31' })).toMatchObject({ since: '2024-06-30', asOf: '2025-12-31' });
  expect(setDays({ ...later, since: '2023' }, { asOf: null })).toEqual({ ...NO_FILTER, since: '2023' });
});

it('chooses a cell as its sector and year, and takes both back when chosen again', () => {
  const cell = { kind: 'cell', sector: 'steel', year: 2025 } as const;
  const once = chooseMark(BLANK_VIEW, cell);
  expect(writeView(once)).toBe('sector=steel&from=2025&to=2025');
  expect(chooseMark(once, cell)).toEqual(BLANK_VIEW);
});

it('chooses a column of any kind as its clause, and a crossing as sector and clause', () => {
  const column = { kind: 'clause', key: 'theme', value: 'compute' } as const;
  expect(writeView(chooseMark(BLANK_VIEW, column))).toBe('theme=compute');
  expect(chooseMark(chooseMark(BLANK_VIEW, column), column)).toEqual(BLANK_VIEW);
  const crossing = { kind: 'crossing', sector: 'steel', key: 'issuer', value: 'MIIT' } as const;
  const once = chooseMark(readView('?sector=autos&issuer=NDRC').view, crossing);
  expect(writeView(once)).toBe('sector=steel&issuer=MIIT');
  expect(chooseMark(once, crossing)).toEqual(BLANK_VIEW);
});

it('opens and closes a programme without touching the filter', () => {
  const view = readView('?sector=steel').view;
  const open = chooseMark(view, { kind: 'programme', id: 'x-2025' });
  expect(writeView(open)).toBe('sector=steel&programme=x-2025');
  expect(chooseMark(open, { kind: 'programme', id: 'x-2025' })).toEqual(view);
});

it('takes away what one phrase of the sentence says, and no more', () => {
  const { filter } = readView('?sector=steel&sector=autos&from=2020&to=2024&lang=zh').view;
  const without = (key: FilterPhrase['key'], value: string) =>
    formatFilter(removePhrase(filter, { key, value, text: '' }));
  expect(without('sector', 'autos')).toBe('sector=steel&from=2020&to=2024&lang=zh');
  expect(without('years', '')).toBe('sector=autos&sector=steel&lang=zh');
});

it('keeps the language and how it is shown when all is cleared', () => {
  const { view } = readView('?sector=steel&task=datasets&lanes=sector&lang=zh');
  expect(writeView(clearAll(view))).toBe('lang=zh&lanes=sector');
});
