import { expect, it } from 'vitest';
import type { Deadline } from '#contract/answers/deadline.ts';
import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import { recentChanges } from './recent-changes.ts';

const DAY = '2026-11-25';

const issued = (id: string, date: string | null, status: ProgrammeSummary['status'] = 'issued') => ({
  id,
  title: { en: id, zh: id },
  issued: date,
  status,
});
const step = (date: string, kind: Deadline['kind'] = 'step'): Deadline => ({
  date,
  kind,
  text: { en: `on ${date}`, zh: date },
  goals: 0,
  programme: { id: 'x', name: { en: 'X', zh: '某' }, status: 'issued' },
  basis: 'single',
});

it('tells the newest first, each with the days since, and nothing older than a year', () => {
  const changes = recentChanges(
    [issued('old', '2025-11-24'), issued('year', '2025-11-25'), issued('new', '2026-11-20')],
    [step('2026-08-30')],
    DAY,
  );
  expect(changes.map(({ kind, programme, age }) => [kind, programme.id, age])).toEqual([
    ['issued', 'new', 5],
    ['step', 'x', 87],
    ['issued', 'year', 365],
  ]);
});

it('makes nothing newer than it may be: a month counts by its first day', () => {
  expect(recentChanges([issued('month', '2026-11')], [], DAY)[0]?.age).toBe(24);
});

it('leaves out drafts, what has no date, what may lie ahead, and what is no step', () => {
  expect(
    recentChanges(
      [issued('draft', '2026-11-01', 'draft'), issued('undated', null), issued('ahead', '2026-12-01')],
      [step('2026-11'), step('2026-12-01'), step('2026-11-01', 'end')],
      DAY,
    ),
  ).toEqual([]);
});
