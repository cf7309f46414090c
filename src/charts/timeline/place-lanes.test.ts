import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { keysOf, LANES, type Lane } from '#contract/vocabulary.ts';
import { frameOf } from './frame.ts';
import { type PlacedBar, placeLanes } from './place-lanes.ts';
import { timeScale } from './time-scale.ts';
import { sampleBar } from './timeline.fixture.ts';

const month = fc.tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }));
const bar = fc.record({
  lane: fc.constantFrom<Lane>(...keysOf(LANES)),
  start: month.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`),
  years: fc.option(fc.integer({ min: 0, max: 30 })),
});
const bars = fc.array(bar, { maxLength: 200 }).map((all) =>
  all.map(({ lane, start, years }, index) =>
    sampleBar({
      id: `p${index}`,
      lane,
      start,
      end: years === null ? null : String(Number(start.slice(0, 4)) + years),
    }),
  ),
);

function place(given: ReturnType<typeof sampleBar>[], width: number) {
  const frame = frameOf(width);
  return placeLanes(given, timeScale({ from: 2015, to: 2035 }, frame.left, frame.right), frame, 40);
}

it('places every bar once, in its own lane and inside it', () => {
  fc.assert(
    fc.property(bars, fc.integer({ min: 320, max: 1440 }), (given, width) => {
      const { lanes, density } = place(given, width);
      expect(lanes.map(({ lane }) => lane)).toEqual(keysOf(LANES));
      const placed = lanes.flatMap((lane) => lane.bars.map((one) => ({ ...one, lane })));
      expect(placed.map((one) => one.bar.id).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
      for (const {
        bar: { lane: own },
        y,
        lane,
      } of placed) {
        expect(own).toBe(lane.lane);
        expect(y).toBeGreaterThan(lane.top);
        expect(y + density.bar).toBeLessThan(lane.bottom);
      }
    }),
    { numRuns: 40 },
  );
});

it('lets no bar and no name hide another', () => {
  const reach = ({ extent, name }: PlacedBar) => ({
    from: Math.min(extent.from, name?.x ?? extent.from),
    to: Math.max(extent.to, name === null ? extent.to : name.x + name.width),
  });
  fc.assert(
    fc.property(bars, fc.integer({ min: 320, max: 1440 }), (given, width) => {
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

it('names the bars where they are few', () => {
  const few = place([sampleBar({ id: 'a' })], 320);
  expect(few.lanes.flatMap((lane) => lane.bars).map(({ name }) => name?.text)).toEqual(['Programme a']);
  const many = place(
    Array.from({ length: 60 }, (_, index) => sampleBar({ id: `p${index}` })),
    1360,
  );
  expect(many.density.named).toBe(false);
});
