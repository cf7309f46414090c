import { expect, it } from 'vitest';
import { readView } from '../../url/view.ts';
import { siteAddress } from './open-beside.ts';

const at = (search: string) => siteAddress(readView(search).view);

it('leads to the same view among the others, with all it shows', () => {
  expect(at('')).toBe('/');
  expect(at('?sector=steel&from=2020&lanes=sector&at=104,30,4')).toBe(
    '/?sector=steel&from=2020&lanes=sector&at=104,30,4',
  );
});

it('leads to the page of the programme that was chosen, on the day and in the language of the view', () => {
  expect(at('?sector=steel&asOf=2024&lang=zh&programme=x-2025')).toBe('/programmes/x-2025?asOf=2024&lang=zh');
});
