import { expect, it } from 'vitest';
import { sampleBar, sampleTimeline } from '#charts/timeline/timeline.fixture.ts';
import type { Timeline } from '#contract/answers/timeline.ts';
import { timelineTables } from '#tables/timeline-tables.ts';
import { seenWith } from './seen.fixture.ts';
import { timelineTwin } from './timeline-twin.ts';

const twin = (timeline: Timeline, seen = seenWith()) => timelineTwin(timelineTables(timeline), seen);

it('says what the picture shows, row by row', () => {
  const bars = [
    sampleBar({ id: 'council', start: '2017-07-20' }),
    sampleBar({ id: 'draft', start: '2025', end: null, status: 'draft' }),
  ];
  const { rows, columns, caption } = twin(sampleTimeline(bars));
  expect(caption).toBe('2 programmes by date, the earliest first');
  expect(rows.map(({ mark }) => mark)).toEqual(bars.map(({ id }) => ({ kind: 'programme', id })));
  for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  expect(rows[1]?.cells).toEqual(expect.arrayContaining(['Title of draft', 'put out for comment', null, 'not stated']));
});

it('tells the lanes, the line and the steps of a programme', () => {
  const parents = [
    { id: 'plan', inferred: true },
    { id: 'gone', inferred: false },
  ];
  const steps = [{ date: '2027-03', programme: 'measure', shortTitle: 'Measure', text: 'Results due' }];
  const bars = [sampleBar({ id: 'plan' }), sampleBar({ id: 'measure', parents, children: 1 })];
  expect(twin({ ...sampleTimeline(bars), milestones: steps }).rows[1]?.cells).toEqual(
    expect.arrayContaining([
      ['Ministries'],
      [
        { text: 'Programme plan (our reading)', to: { page: 'programme', id: 'plan' } },
        { text: 'one not in this table', to: { page: 'programme', id: 'gone' } },
      ],
      '1',
      'March 2027: Results due',
    ]),
  );
});

it('leads from a lane to the page of what it stands for, and from no lane that stands for the rest', () => {
  const bars = [sampleBar({ id: 'a', lanes: ['MIIT'] }), sampleBar({ id: 'b', lanes: ['others'] })];
  const lane = (id: string, en: string) => ({ id, name: { en, zh: en }, total: 1 });
  const lanes = [lane('MIIT', 'Ministry'), lane('others', '9 other issuers')];
  const { rows } = twin({ ...sampleTimeline(bars), by: 'issuer', lanes });
  expect(rows.map(({ cells }) => cells[2])).toEqual([
    [{ text: 'Ministry', to: { page: 'issuer', id: 'MIIT' } }],
    ['9 other issuers'],
  ]);
});

it('tells what became of each programme between two days, and by which facts; without two days there is no such column', () => {
  const roster = { en: 'Model cities', zh: '示范城市' };
  const appeared = sampleBar({
    id: 'a',
    change: 'appeared',
    changedBy: [
      { kind: 'issued', date: '2025-07-01' },
      { kind: 'child', date: '2025-09', id: 'b', text: { en: 'Plan B', zh: '乙' } },
      { kind: 'members', date: '2025-10', id: 'r', text: roster, count: 1 },
    ],
  });
  const changed = sampleBar({
    id: 'b',
    change: 'changed',
    changedBy: [{ kind: 'milestone', date: '2025-08', text: roster }],
  });
  const timeline = sampleTimeline([appeared, changed, sampleBar({ id: 'c' })]);
  const { rows, columns } = twin(timeline, seenWith({ since: '2025-06' }));
  const at = columns.findIndex(({ label }) => label === 'Since 30 June 2025');
  expect(rows.map(({ cells }) => cells[at])).toEqual([
    'New: issued 1 July 2025; September 2025, Plan B carries it out; October 2025, 1 place designated: Model cities',
    'Changed: August 2025, Model cities',
    null,
  ]);
  expect(twin(timeline).columns).toHaveLength(columns.length - 1);
});
