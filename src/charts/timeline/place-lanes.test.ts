import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Bar } from '#contract/answers/timeline.ts';
import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { frameOf } from './frame.ts';
import { type PlacedBar, placeLanes } from './place-lanes.ts';
import { timeScale } from './time-scale.ts';
import { sampleBar } from './timeline.fixture.ts';

const LANES = ['steel', 'autos', 'electronics', 'others'];
const NAMES = ['Steel', 'Automobiles', 'Electronic information manufacturing', '31 other sectors'];
const month = fc.tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }));
const someBar = fc.record({
  lanes: fc.subarray(LANES, { minLength: 1 }),
  start: month.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`),
  years: fc.option(fc.integer({ min: 0, max: 30 })),
});
const someBars = fc.array(someBar, { maxLength: 200 }).map((all) =>
  all.map(({ lanes, start, years }, index) =>
    sampleBar({
      id: `p${index}`,
      lanes,
      start,
      end: years === null ? null : String(Number(start.slice(0, 4)) + years),
    }),
  ),
);

function place(bars: readonly Bar[], width: number, window = { from: 2015, to: 2035 }) {
  const lanes = LANES.map((id, at) => ({
    id,
    name: NAMES[at] ?? '',
    full: at === 0 ? 'Ministry of Industry and Information Technology' : null,
    total: bars.filter((bar) => bar.lanes.includes(id)).length,
  }));
  const frame = frameOf(width, NAMES, ['999'], true);
  const milestones = bars.map(({ id, shortTitle }) => ({ date: '2026-12', programme: id, shortTitle, text: 'A step' }));
  const content = { lanes, bars, milestones, today: '2026-11-25' };
  return { ...placeLanes(content, timeScale(window, frame.left, frame.right), frame, 40), frame };
}

it('places every bar once in each of its lanes, and inside it', () => {
  fc.assert(
    fc.property(someBars, fc.integer({ min: 320, max: 1440 }), (given, width) => {
      const { lanes, density } = place(given, width);
      expect(lanes.map(({ id }) => id)).toEqual(LANES);
      for (const lane of lanes) {
        expect(lane.bars.map(({ bar }) => bar.id)).toEqual(
          given.filter((bar) => bar.lanes.includes(lane.id)).map(({ id }) => id),
        );
        for (const { y } of lane.bars) {
          expect(y).toBeGreaterThan(lane.top);
          expect(y + density.bar).toBeLessThan(lane.bottom);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('lets no bar, no name and no step hide another', () => {
  const reach = ({ extent, name, steps }: PlacedBar) => {
    const xs = steps.map(({ x }) => x);
    return {
      from: Math.min(extent.from, name?.x ?? extent.from, ...xs),
      to: Math.max(extent.to, name === null ? extent.to : name.x + name.width, ...xs),
    };
  };
  fc.assert(
    fc.property(someBars, fc.integer({ min: 320, max: 1440 }), (given, width) => {
      for (const lane of place(given, width).lanes) {
        for (const [at, one] of lane.bars.entries()) {
          for (const other of lane.bars.slice(at + 1)) {
            const [a, b] = [reach(one), reach(other)];
            expect(one.y !== other.y || a.to < b.from || b.to < a.from).toBe(true);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('leaves out what has no day in the years shown, and signs what runs on past them', () => {
  const given = [
    sampleBar({ id: 'before', lanes: ['steel'], start: '2016', end: '2023' }),
    sampleBar({ id: 'through', lanes: ['steel'], start: '2016', end: '2035' }),
    sampleBar({ id: 'open', lanes: ['steel'], start: '2016', end: null }),
    sampleBar({ id: 'within', lanes: ['steel'], start: '2024', end: '2026' }),
  ];
  const [steel] = place(given, 900, { from: 2024, to: 2028 }).lanes;
  expect(steel?.bars.map(({ bar, extent: { start, end } }) => [bar.id, start, end])).toEqual([
    ['through', 'before', 'beyond'],
    ['within', 'stated', 'stated'],
  ]);
});

it('gives every line of a name the room it needs, beside its number', () => {
  for (const width of [320, 358, 720, 1440]) {
    const { lanes, frame } = place([], width);
    for (const { name, full, top, bottom } of lanes) {
      expect(bottom - top).toBeGreaterThanOrEqual((name.length + full.length) * 16);
      for (const line of name) expect(textWidth(line, TYPE.label, true)).toBeLessThanOrEqual(frame.nameRoom + 0.01);
      for (const line of full) expect(textWidth(line, TYPE.small)).toBeLessThanOrEqual(frame.fullRoom);
    }
  }
});

it('draws finer rows rather than a picture taller than two screens', () => {
  const rows = (count: number) =>
    place(
      Array.from({ length: count }, (_, index) => sampleBar({ id: `p${index}`, lanes: LANES })),
      1360,
    );
  expect(rows(30).density.named).toBe(false);
  expect(rows(90).bottom).toBeLessThan(1300);
});

it('names the bars where they are few', () => {
  const few = place([sampleBar({ id: 'a', lanes: ['steel'] })], 320);
  expect(few.lanes.flatMap((lane) => lane.bars).map(({ name }) => name?.text)).toEqual(['Programme a']);
  const many = place(
    Array.from({ length: 60 }, (_, index) => sampleBar({ id: `p${index}` })),
    1360,
  );
  expect(many.density.named).toBe(false);
});
