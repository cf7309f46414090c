import { expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import { markText } from './mark-text.ts';

const part = (...texts: string[]) => ({ texts, sound: null });
const marked = (text: string, ...texts: string[]) =>
  markText(text, undefined, [part(...texts)]).marks.map(([from, to]) => text.slice(from, to));

it('marks a word where it begins one, and Chinese wherever it stands', () => {
  expect(marked('Steelmaking and stainless steel', 'steel')).toEqual(['Steel', 'steel']);
  expect(marked('A bedsteel', 'steel')).toEqual([]);
  expect(marked('中国钢铁工业', '钢铁')).toEqual(['钢铁']);
  expect(marked('AI钢铁', 'ai')).toEqual(['AI']);
});

it('marks a name of several words as one, or each word of it, or nothing where one is missing', () => {
  expect(marked('New machine-tools plan', 'machine tools')).toEqual(['machine-tools']);
  expect(marked('Tools for a machine', 'machine tools')).toEqual(['Tools', 'machine']);
  expect(marked('Tools', 'machine tools')).toEqual([]);
  expect(marked('工业大数据', '工业和信息化')).toEqual([]);
});

it('marks in the text as written, though it is compared without width and accents', () => {
  expect(marked('Ürümqi ＡＩ', 'urumqi')).toEqual(['Ürümqi']);
  expect(marked('Ürümqi ＡＩ', 'ai')).toEqual(['ＡＩ']);
  expect(marked('ﬁnance', 'finance')).toEqual(['ﬁnance']);
});

it('marks the characters that sound as typed', () => {
  const { marks, spoken } = markText('5G钢铁厂', 'gāng tiě chǎng', [{ texts: ['gangtie'], sound: 'gangtie' }]);
  expect(marks).toEqual([[2, 4]]);
  expect(spoken).toBe('gāng tiě');
});

it('cuts a passage around the first mark, and moves the marks with it', () => {
  const text = `${'before '.repeat(30)}steel ${'after '.repeat(30)}`;
  const cut = excerpt(text, markText(text, undefined, [part('steel')]).marks);
  expect(cut.text.length).toBeLessThanOrEqual(122);
  expect(cut.text).toMatch(/^….*….?$/s);
  expect(cut.marks.map(([from, to]) => cut.text.slice(from, to))).toEqual(['steel']);
});
