import { expect, it } from 'vitest';
import { lineageLinks, linkPath } from './lineage-links.ts';
import type { PlacedBar } from './place-lanes.ts';
import { sampleBar } from './timeline.fixture.ts';

const placed = (id: string, from: number, to: number, y: number, lane = 'ministries'): PlacedBar => ({
  lane,
  bar: sampleBar({ id }),
  extent: { from, to, start: 'stated', end: 'stated' },
  steps: [],
  y,
  name: null,
});

it('leaves the parent where it lasts, and comes to the start of the child', () => {
  expect(linkPath(placed('a', 0, 500, 10), placed('b', 300, 400, 50), 4)).toBe('M274 12Q274 52 300 52');
  expect(linkPath(placed('a', 0, 100, 10), placed('b', 300, 400, 50), 4)).toBe('M100 12Q100 52 300 52');
  expect(linkPath(placed('a', 350, 500, 10), placed('b', 300, 400, 50), 4)).toBe('M350 12Q350 52 300 52');
});

it('draws one line a link, between the two places nearest to one another, and none to what is not drawn', () => {
  const bars = [placed('a', 0, 500, 0), placed('a', 0, 500, 400), placed('b', 300, 400, 380)];
  const links = [
    { parent: 'a', child: 'b', inferred: false },
    { parent: 'gone', child: 'b', inferred: false },
  ];
  const drawn = lineageLinks({ links }, bars, 4, 'light');
  expect(drawn).toHaveLength(1);
  expect(JSON.stringify(drawn)).toContain('M274 402Q');
});

it('dashes a link that is our reading', () => {
  const bars = [placed('a', 0, 500, 0), placed('b', 300, 400, 380)];
  const drawn = (inferred: boolean) =>
    JSON.stringify(lineageLinks({ links: [{ parent: 'a', child: 'b', inferred }] }, bars, 4, 'light'));
  expect(drawn(true)).toContain('lineDash');
  expect(drawn(false)).not.toContain('lineDash');
});
