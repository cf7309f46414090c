import { expect, it } from 'vitest';
import { cellNumber, footLine } from './appeared.ts';
import { exampleContext, exampleDrawing } from './drawing.fixture.ts';
import { headlineOf } from './headline.ts';
import { heatmapChart } from './heatmap-chart.ts';
import { exampleHeatmap, exampleRow } from './rows.fixture.ts';

const AREA = { x: 0, y: 0, width: 46, height: 22 };
const widthOf = (came: number, count: number) => {
  const [line] = footLine(AREA, came, count, '#000');
  return line?.type === 'rect' ? line.shape?.width : undefined;
};
const STEEL = exampleRow('steel', { counts: [1, 0, 6], appeared: [0, 0, 4], totalAppeared: 4 });
const AUTOS = exampleRow('autos', { counts: [1, 2, 2], appeared: [0, 0, 1], totalAppeared: 1 });
const since = { since: '2025-06' };

it('draws at the foot of a cell a line as long as the part that came: none of it, half of it, all of it', () => {
  expect([widthOf(0, 4), widthOf(2, 4), widthOf(4, 4)]).toEqual([undefined, 20, 40]);
  expect(widthOf(1, 400)).toBe(2);
});

it('prints what came only in a cell that has room for two numbers', () => {
  expect(cellNumber(6, 4, 46)).toBe('6 +4');
  expect(cellNumber(6, 4, 30)).toBe('6');
  expect(cellNumber(6, 0, 46)).toBe('6');
  expect(cellNumber(1206, 1004, 46)).toBe('1206');
});

it('tells in its headline who gained most, or what the chosen sector gained', () => {
  const news = (filter = {}, rows = [STEEL, AUTOS], given = {}) =>
    headlineOf(exampleDrawing(rows, { ...since, ...filter }, { appeared: 5, ...given }));
  expect(news()).toBe('Since 30 June 2025: 5 new programmes name a sector; Sector steel gains most, 4 of 7.');
  expect(news({}, undefined, { measure: 'cities' })).toContain('Sector steel gains most cities, 4 of 7.');
  expect(news({ sector: ['autos'] })).toBe('Since 30 June 2025: Sector autos gains 1 of its 5 programmes.');
  expect(news({}, [exampleRow('steel', { counts: [1, 0, 6], appeared: [0, 0, 0], totalAppeared: 0 })])).toBe(
    'Since 30 June 2025: no new programme names a sector.',
  );
});

it('says how to read what came', () => {
  const { reading } = heatmapChart(exampleHeatmap([STEEL]), exampleContext({ filter: since }));
  expect(reading).toContain('a line at the foot of a cell');
});
