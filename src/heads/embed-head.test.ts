import { expect, it } from 'vitest';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS } from '#contract/options.ts';
import { embedHead } from './embed-head.ts';

const CONTEXT = { lang: 'en', origin: 'https://example.org' } as const;
const nameOf = (_key: string, value: string) => (value === 'steel' ? { en: 'Steel', zh: '钢铁' } : undefined);

it('says what is shown in the title, leads searchers to the view among the others, and stays out of their lists', () => {
  const filter = { ...NO_FILTER, sector: ['steel'], from: '2020' };
  const options = { ...DEFAULT_OPTIONS, form: 'tiles' } as const;
  const { title, path, noindex, jsonLd } = embedHead({ chart: 'map', filter, options, nameOf }, CONTEXT);
  expect(title).toMatch(/: Steel · since 2020$/);
  expect(path).toBe('/?sector=steel&from=2020&form=tiles');
  expect(noindex).toBe(true);
  expect(jsonLd).toMatchObject({ url: 'https://example.org/?sector=steel&from=2020&form=tiles' });
});

it('is titled by its question alone where nothing narrows it', () => {
  const blank = { chart: 'timeline', filter: NO_FILTER, options: DEFAULT_OPTIONS, nameOf } as const;
  expect(embedHead(blank, CONTEXT)).toMatchObject({ title: 'When', path: '/' });
});
