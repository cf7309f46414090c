import { expect, it } from 'vitest';
import type { PlacePage } from '#contract/answers/place-page.ts';
import { nextOf } from './next-of.ts';

const programme = { id: 'x', name: { en: 'X', zh: 'X' } };
const step = (date: string): PlacePage['steps'][number] => ({ date, text: { en: date, zh: date }, programme });
const goal = (by: string | null, nature: 'target' | 'rule' = 'target'): PlacePage['targets'][number] => ({
  metric: { en: 'm', zh: 'm' },
  nature,
  value: 1,
  valueMax: null,
  unit: null,
  unitNote: null,
  operator: null,
  operatorBasis: null,
  by,
  sources: [],
  disputed: [],
  basis: 'single',
  programme,
  kind: 'plan',
});

it('is the nearest step after the day, before any goal', () => {
  const steps = ['2024', '2026-11-25', '2026-12', '2027'].map(step);
  expect(nextOf({ steps, targets: [goal('2026')] }, '2026-11-25')).toMatchObject({ kind: 'step', date: '2026-12' });
});

it('is else the nearest year in which goals fall due, with how many', () => {
  const targets = [goal('2025'), goal('2027'), goal('2027-12'), goal('2030'), goal('2026', 'rule'), goal(null)];
  expect(nextOf({ steps: [step('2020')], targets }, '2026-11-25')).toEqual({ kind: 'targets', year: 2027, count: 2 });
});

it('is nothing where nothing lies ahead', () => {
  expect(nextOf({ steps: [step('2020')], targets: [goal('2021')] }, '2026-11-25')).toBeNull();
});
