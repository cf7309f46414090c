import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Programme } from './entities/programme.ts';
import { earliest } from './partial-date.ts';
import { type StatusOn, statusOn } from './status-on.ts';

type Dated = Parameters<typeof statusOn>[0];
const PLAN: Dated = {
  status: 'issued',
  issued: '2026-04-24',
  period: { start: '2026-04-28', end: '2026-11' },
  superseded: null,
};
const on = (day: string, changes: Partial<Dated> = {}) => statusOn({ ...PLAN, ...changes }, day);

it('goes from not issued over its period to its end, each with the date that makes it so', () => {
  expect(on('2026-04-23')).toEqual({ kind: 'not-yet', date: '2026-04-24' });
  expect(on('2026-04-27')).toEqual({ kind: 'ahead', date: '2026-04-28' });
  expect(on('2026-04-28')).toEqual({ kind: 'running', date: '2026-11' });
  expect(on('2026-11-30')).toEqual({ kind: 'running', date: '2026-11' });
  expect(on('2026-12-01')).toEqual({ kind: 'over', date: '2026-11' });
});

it('says no more than issued where no end is stated, nor of a draft that it is issued', () => {
  expect(on('2040-01-01', { period: { start: null, end: null } })).toEqual({ kind: 'issued' });
  expect(on('2026-05-01', { status: 'draft' })).toEqual({ kind: 'draft' });
});

it('is superseded only where a source dates it, and not before it must have been', () => {
  const superseded: Programme['superseded'] = { on: '2026-06', by: null, sources: ['s1'] };
  expect(on('2026-06-29', { superseded }).kind).toBe('running');
  expect(on('2026-06-30', { superseded })).toEqual({ kind: 'superseded', date: '2026-06' });
  expect(on('2027-06-30', { superseded }).kind).toBe('superseded');
});

it('never goes back as the days go on', () => {
  const order: readonly StatusOn['kind'][] = ['not-yet', 'ahead', 'issued', 'running', 'over', 'superseded'];
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));
  const dates = fc.tuple(date, date, date, date).map((all) => all.sort((a, b) => (earliest(a) < earliest(b) ? -1 : 1)));
  fc.assert(
    fc.property(dates, day, day, fc.boolean(), ([issued, start, end, last], one, other, replaced) => {
      const plan: Dated = {
        status: 'issued',
        issued,
        period: { start, end },
        superseded: replaced ? { on: last, by: null, sources: ['s1'] } : null,
      };
      const [first, second] = one < other ? [one, other] : [other, one];
      const rank = (at: string) => order.indexOf(statusOn(plan, at).kind);
      expect(rank(first)).toBeLessThanOrEqual(rank(second));
    }),
  );
});
