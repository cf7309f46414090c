import { expect, it } from 'vitest';
import { densitiesFor } from './density.ts';
import type { PlacedBar } from './place-lanes.ts';
import { stepItems } from './step-items.ts';
import { sampleBar } from './timeline.fixture.ts';

const step = (date: string, text: string) => ({ date, programme: 'a', shortTitle: 'A', text });
const placed = (x: number): PlacedBar => ({
  lane: 'ministries',
  bar: sampleBar({ id: 'a' }),
  extent: { from: 100, to: 200, start: 'stated', end: 'stated' },
  steps: [{ x, steps: [step('2026-05', 'Call for projects'), step('2026-05-20', 'Deadline <late>')] }],
  y: 10,
  name: null,
});
const [density] = densitiesFor(1);
const itemsAt = (x: number) => stepItems(placed(x), density, 1, 'en', 'light');

it('tells the date and the text of every step a mark stands for, and opens their programme', () => {
  const [item] = itemsAt(150);
  expect(item?.mark).toEqual({ kind: 'programme', id: 'a' });
  expect(item?.tip?.()).toBe(
    '<strong>Programme a</strong><br>May 2026: Call for projects<br>20 May 2026: Deadline &lt;late&gt;',
  );
});

it('hangs a step that falls before or after its bar on a thread, one on it on none', () => {
  const threads = (x: number) => JSON.stringify(itemsAt(x)).split('lineDash').length - 1;
  expect([threads(60), threads(150), threads(260)]).toEqual([1, 0, 1]);
});
