import { expect, it } from 'vitest';
import type { PlaceTarget } from '#contract/answers/place-page.ts';
import { targetsIn } from './target-groups.ts';

const target = (metric: string, more: Partial<PlaceTarget>): PlaceTarget => ({
  metric: { en: metric, zh: metric },
  nature: 'target',
  value: 1,
  valueMax: null,
  unit: null,
  unitNote: null,
  operator: null,
  operatorBasis: null,
  by: null,
  sources: [],
  disputed: [],
  basis: 'single',
  programme: { id: 'x', name: { en: 'X', zh: 'X' } },
  kind: 'plan',
  ...more,
});

const TARGETS = [
  target('firms 2028', { unit: 'firms', by: '2028' }),
  target('voucher', { nature: 'rule', unit: 'CNY per year' }),
  target('share', { unit: '%', by: '2027' }),
  target('measures', { nature: 'count', unit: 'measures' }),
  target('no number', { value: null, by: '2026' }),
  target('firms 2026', { unit: 'firms', by: '2026' }),
  target('ceiling', { nature: 'rule', unit: 'months' }),
  target('industry', { unit: 'CNY', by: '2027' }),
  target('funded projects', { kind: 'funding', unit: 'projects' }),
];
const names = (group: Parameters<typeof targetsIn>[0]) => targetsIn(group, TARGETS).map(({ metric }) => metric.en);

it('keeps the money a programme offers apart from the size an industry is to reach', () => {
  expect(names('support')).toEqual(['voucher', 'funded projects']);
  expect(names('goals')).toContain('industry');
});

it('stands goals of one unit together, the earliest first, those without a number last', () => {
  expect(names('goals')).toEqual(['industry', 'share', 'firms 2026', 'firms 2028', 'no number']);
});

it('puts every target into one group', () => {
  const all = (['goals', 'support', 'rules', 'counts'] as const).flatMap(names);
  expect(all.toSorted()).toEqual(TARGETS.map(({ metric }) => metric.en).toSorted());
});
