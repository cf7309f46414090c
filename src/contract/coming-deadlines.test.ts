import { expect, it } from 'vitest';
import type { Deadline } from './answers/deadline.ts';
import { comingDeadlines } from './coming-deadlines.ts';

const on = (kind: Deadline['kind'], date: string): Deadline => ({
  date,
  kind,
  text: null,
  goals: 0,
  programme: { id: 'x', name: { en: 'X', zh: '某' }, status: 'issued' },
  basis: 'single',
});
const ahead = (kind: Deadline['kind'], dates: readonly string[]) =>
  comingDeadlines(
    dates.map((date) => on(kind, date)),
    '2026-11-25',
  ).map(({ date }) => date);

it('lets periods and goals run to the last day their date can mean', () => {
  for (const kind of ['end', 'goals'] as const) {
    expect(ahead(kind, ['2025', '2026-10', '2026-11-24', '2026-11-25', '2026-11', '2026', '2030'])).toEqual([
      '2026-11-25',
      '2026-11',
      '2026',
      '2030',
    ]);
  }
});

it('counts no step as ahead that may be past', () => {
  expect(ahead('step', ['2026-11-24', '2026-11', '2026', '2026-11-25', '2026-12'])).toEqual(['2026-11-25', '2026-12']);
});
