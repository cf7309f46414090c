import { expect, it } from 'vitest';
import { PAGE_NAMES, pagePath } from '#contract/pages.ts';
import { pageView } from './page-view.ts';
import { pageOfPicture, picturePath } from './picture-path.ts';

const ids = {
  sector: new Set(['steel', 'autos']),
  issuer: new Set<string>(),
  province: new Set(['CN-GD']),
  city: new Set(['320500']),
  designation: new Set<string>(),
};

it('gives every page a picture of its own, and finds the page of each', () => {
  const paths = PAGE_NAMES.map((name) => pagePath(name, name.includes('programme') ? 'a-plan-2025' : 'CN-GD'));
  expect(new Set(paths.map(picturePath)).size).toBe(paths.length);
  for (const path of paths) expect(pageOfPicture(picturePath(path))).toBe(path);
  for (const path of ['/og/', '/og/sectors', '/sectors/steel.png', '/ogre.png']) expect(pageOfPicture(path)).toBeNull();
});

it('shows the timeline first, and the heatmap where the link has it set', () => {
  expect(pageView('/', 'sector=steel&lanes=theme', ids)).toMatchObject({
    chart: 'timeline',
    filter: { sector: ['steel'] },
    query: 'sector=steel&lanes=theme',
  });
  expect(pageView('/', 'columns=theme&lanes=theme&shade=first', ids)).toMatchObject({
    chart: 'heatmap',
    query: 'columns=theme',
  });
});

it('gives links that show the same one picture, whatever else stands in them', () => {
  const { query } = pageView('/', 'sector=steel&sector=unknown&from=2020&programme=x&utm=1&form=tiles', ids);
  expect(query).toBe(pageView('/', 'from=2020&sector=steel', ids).query);
});

it('narrows by what the page is about, which its address says already', () => {
  expect(pageView('/sectors/steel', 'sector=autos&lang=zh', ids)).toMatchObject({
    chart: 'timeline',
    filter: { sector: ['steel'] },
    query: 'lang=zh',
  });
  expect(pageView('/places/CN-GD', '', ids)).toMatchObject({ chart: 'map', filter: { province: ['CN-GD'] } });
  expect(pageView('/places/320500', '', ids)).toMatchObject({ chart: 'map', filter: { city: ['320500'] } });
  expect(pageView('/places/999999', '', ids)).toMatchObject({ chart: 'map', filter: { city: [], province: [] } });
  expect(pageView('/glossary', '', ids).chart).toBeNull();
});

it('shows the view an embed is of, whatever the overview would show under its options', () => {
  expect(pageView('/embed/heatmap', 'sector=steel', ids)).toMatchObject({ chart: 'heatmap', query: 'sector=steel' });
  expect(pageView('/embed/timeline', 'columns=theme', ids)).toMatchObject({ chart: 'timeline', query: '' });
  expect(pageView('/embed/map', 'form=tiles&version=2025', ids)).toMatchObject({ chart: 'map', query: 'form=tiles' });
  expect(pageView('/embed/pie', '', ids).chart).toBeNull();
});
