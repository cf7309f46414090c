import { expect, it } from 'vitest';
import { askedOf, readAsked, writeAsked } from './asked.ts';

it('takes of a query what its endpoint takes, in one order, and leaves the rest', () => {
  const search = '?measure=depth&lanes=theme&sector=steel&format=csv&window=2020..2024&from=2020&nonsense=1';
  expect(askedOf('heatmap', '', search).query).toBe('sector=steel&from=2020&measure=depth');
  expect(askedOf('timeline', '', search).query).toBe('sector=steel&from=2020&lanes=theme');
  expect(askedOf('sector', 'steel', search).query).toBe('');
  expect(askedOf('programmes', '', 'limit=50&sector=steel').query).toBe('sector=steel&limit=50');
});

it('comes back from an address as it was written', () => {
  for (const asked of [
    askedOf('programmes', '', 'sector=steel'),
    askedOf('heatmap', '', 'columns=theme&q=算力 data'),
    askedOf('sector', 'steel', 'asOf=2024'),
  ]) {
    expect(readAsked(`?${writeAsked(asked)}`)).toEqual(asked);
  }
});

it('is about the programmes where an address names nothing, or nothing known', () => {
  expect(readAsked('')).toEqual({ endpoint: 'programmes', id: '', query: '' });
  expect(readAsked('?of=wishes&sector=steel')).toEqual({ endpoint: 'programmes', id: '', query: 'sector=steel' });
});
