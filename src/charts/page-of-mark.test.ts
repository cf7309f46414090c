import { expect, it } from 'vitest';
import { pageOfMark } from './page-of-mark.ts';

it('leads from a mark to the page of the one thing it stands for', () => {
  expect(pageOfMark({ kind: 'programme', id: 'p' })).toEqual({ page: 'programme', id: 'p' });
  expect(pageOfMark({ kind: 'sector', id: 'steel' })).toEqual({ page: 'sector', id: 'steel' });
  expect(pageOfMark({ kind: 'place', code: '330305' })).toEqual({ page: 'place', id: '330305' });
  expect(pageOfMark({ kind: 'province', id: 'CN-SC' })).toEqual({ page: 'place', id: 'CN-SC' });
  expect(pageOfMark({ kind: 'clause', key: 'issuer', value: 'MIIT' })).toEqual({ page: 'issuer', id: 'MIIT' });
});

it('leads nowhere from what is no one thing, or has no page', () => {
  expect(pageOfMark({ kind: 'clause', key: 'kind', value: 'plan' })).toBeUndefined();
  expect(pageOfMark({ kind: 'cell', sector: 'steel', year: 2025 })).toBeUndefined();
  expect(pageOfMark({ kind: 'crossing', sector: 'steel', key: 'theme', value: 'compute' })).toBeUndefined();
});
