import { expect, it } from 'vitest';
import { latinMarks } from './latin-marks.ts';

const text = (content: string) => `<text y="1" font-family="'A'">${content}</text>`;

it('writes marks beside Latin letters plainly', () => {
  expect(latinMarks(text('A circle’s area: “AI applications” side…'))).toBe(
    text(`A circle's area: "AI applications" side...`),
  );
});

it('leaves marks of Chinese text, and all that is no text', () => {
  const chinese = `<title>a’s</title>${text('2026年“模数共振”行动……')}`;
  expect(latinMarks(chinese)).toBe(chinese);
});
