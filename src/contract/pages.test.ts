import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PAGE_NAMES, PAGES, pageAt, pagePath } from './pages.ts';

it('finds every page again at the address made for it, whatever its id', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PAGE_NAMES), fc.string({ minLength: 1, unit: 'grapheme' }), (name, text) => {
      const id = PAGES[name].includes('{id}') ? text : '';
      expect(pageAt(pagePath(name, id))).toEqual({ name, id });
    }),
  );
});

it('knows no page at an address of another form', () => {
  for (const path of ['/nothing', '/programmes/', '/programmes/a/b', '/programmes/%E0%A4%A', 'programmes', '//']) {
    expect(pageAt(path), path).toBeNull();
  }
});
