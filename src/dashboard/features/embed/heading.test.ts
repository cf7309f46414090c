import { expect, it } from 'vitest';
import { readView } from '../../url/view.ts';
import { embedHeading } from './heading.ts';

const heading = (chart: Parameters<typeof embedHeading>[0], search: string) => {
  const { filter, options } = readView(search).view;
  return embedHeading(chart, filter, options, () => undefined);
};

it('tells what narrows a view apart from what it only marks', () => {
  const search = '?sector=steel&from=2020&q=data';
  expect(heading('map', search)).toBe('steel · since 2020 · “data”');
  expect(heading('timeline', search)).toBe('steel · “data” · marked: since 2020');
  expect(heading('heatmap', `${search}&columns=theme`)).toBe('since 2020 · “data” · marked: steel');
  expect(heading('heatmap', search)).toBe('“data” · marked: steel · since 2020');
});

it('says what the dataset is of where nothing narrows a view', () => {
  expect(heading('map', '')).toBe("China's AI-industrial programmes");
  expect(heading('map', '?province=CN-GD')).toBe("China's AI-industrial programmes · marked: in CN-GD");
});
