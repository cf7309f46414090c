import { expect, it } from 'vitest';
import { viewPath } from './view-path.ts';

it('keeps of an address the path and query alone, where this site has the page', () => {
  expect(viewPath('https://elsewhere.example/sectors/steel?asOf=2024#top')).toEqual({
    pathname: '/sectors/steel',
    search: '?asOf=2024',
    origin: 'https://elsewhere.example',
  });
});

it.each(['https://x.example//evil.example/', 'https://x.example/login', 'javascript:alert(1)', '/sectors', ''])(
  'opens nothing for %s',
  (address) => {
    expect(viewPath(address)).toBeNull();
  },
);
