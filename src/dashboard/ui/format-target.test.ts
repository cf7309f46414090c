import { expect, it } from 'vitest';
import type { Target } from '#contract/entities/programme.ts';
import { formatTarget } from './format-target.ts';

const target: Target = {
  metric: { en: 'Firms', zh: '企业' },
  nature: 'target',
  value: 10000,
  valueMax: null,
  unit: 'firms',
  unitNote: null,
  operator: '>=',
  operatorBasis: 'recorded',
  by: '2027',
  sources: ['s1'],
  disputed: [],
};

it('prints the sign only where the wording was noted', () => {
  expect(formatTarget(target, 'en')).toBe('≥ 10,000 firms');
  expect(formatTarget({ ...target, operatorBasis: 'not-recorded' }, 'en')).toBe('10,000 firms');
});

it('prints a range, a share, money and a goal without a number', () => {
  expect(
    formatTarget({ ...target, operator: '=', value: 2, valueMax: 3, unit: null, operatorBasis: 'range' }, 'en'),
  ).toBe('2–3');
  expect(formatTarget({ ...target, value: 80, unit: '%' }, 'en')).toBe('≥ 80%');
  expect(formatTarget({ ...target, value: 5e8, unit: 'CNY' }, 'zh')).toBe('≥ 5亿 CNY');
  expect(formatTarget({ ...target, value: null }, 'en')).toBeNull();
});
