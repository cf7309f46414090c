import { expect, it } from 'vitest';
import { baseOption } from '../base-option.ts';
import { ground } from '../layer.ts';
import { text } from '../shapes.ts';
import { drawAlone } from './draw-alone.ts';
import { boxChart, CONTEXT } from './sheet.fixture.ts';

it('draws a halo before the letters it goes around, as a text of its own that is not read twice', () => {
  const words = text(10, 20, 'Steel', { fill: '#111111', halo: '#ffffff' });
  const option = baseOption('light', [ground('words', [words])]);
  const svg = drawAlone({ ...boxChart(() => 100)(CONTEXT), option }, 100);
  const [halo = '', letters = '', ...others] = svg.match(/<text [^>]*>Steel<\/text>/g) ?? [];
  expect(others).toEqual([]);
  expect(halo).toMatch(/aria-hidden="true" .* fill="none".* stroke="#ffffff" stroke-width="3"/);
  expect(letters).toContain('fill="#111111"');
  expect(letters).not.toContain('stroke');
  expect(svg).not.toContain('paint-order');
});
