import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

it('breaks between words and keeps what a no-break space joins', () => {
  expect(wrapText('one two three', 50, 12)).toEqual(['one two', 'three']);
  expect(wrapText('licence CC\u00a0BY', 50, 12)).toEqual(['licence', 'CC\u00a0BY']);
});

it('breaks Chinese between characters, never before a mark nor after a bracket', () => {
  expect(wrapText('人工智能，产业', 48, 12)).toEqual(['人工智', '能，产业']);
  expect(wrapText('数据集（二〇一五）', 48, 12)).toEqual(['数据集', '（二〇一', '五）']);
  expect(wrapText('数据集（2015—）', 48, 12)).toEqual(['数据集', '（2015—）']);
});

it('loses no word and makes no line too long that could be broken', () => {
  const words = fc.array(fc.stringMatching(/^[a-z人工]{1,12}$/), { maxLength: 20 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 200 }), (given, room) => {
      const lines = wrapText(given.join(' '), room, 12);
      expect(lines.join('').replaceAll(' ', '')).toBe(given.join(''));
      const breakable = lines.filter((line) => /[ 人工]/.test(line.slice(1)));
      for (const line of breakable) expect(textWidth(line, 12)).toBeLessThanOrEqual(room);
    }),
  );
});
