import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '../text-width.ts';
import { wrapAddress } from './wrap-address.ts';

it('breaks an address after the signs that join its parts', () => {
  expect(wrapAddress('https://example.org/?sector=steel&from=2024', 150, 12)).toEqual([
    'https://example.org/?',
    'sector=steel&from=2024',
  ]);
});

it('loses nothing and makes no line too long', () => {
  const parts = fc.array(
    fc.constantFrom('https://', 'example.org', '/', '?', '&sector=', 'steel', 'q=%E9%92%A2%E9%93%81'),
  );
  fc.assert(
    fc.property(parts, fc.integer({ min: 30, max: 300 }), (address, room) => {
      const lines = wrapAddress(address.join(''), room, 12);
      expect(lines.join('')).toBe(address.join(''));
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(room);
    }),
  );
});
