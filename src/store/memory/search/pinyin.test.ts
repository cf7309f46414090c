import { expect, it } from 'vitest';
import { pinyinRuns, spelledSyllables, typedPinyin } from './pinyin.ts';

it('takes pinyin as it is typed: with tones or without, together or apart, with v for ü', () => {
  for (const typed of ['lǜ sè', 'lv se', 'lüse', 'LVSE', "lu'se"]) expect(typedPinyin(typed)).toBe('luse');
  expect(typedPinyin('vision')).toBe('vision');
});

it('begins a run at each syllable', () => {
  expect(pinyinRuns('lǜ sè jiàn cái')).toEqual(['lusejiancai', 'sejiancai', 'jiancai', 'cai']);
});

it.each([
  ['gang', 0, 1],
  ['gangtie', 0, 2],
  ['gangt', 0, 2],
  ['tiegong', 1, 3],
  ['ye', 3, 4],
])('finds in gāng tiě gōng yè the syllables that %s spells', (typed, from, to) => {
  expect(spelledSyllables('gāng tiě gōng yè', typed)).toEqual([from, to]);
});

it('finds none where a syllable is left out or begins inside another', () => {
  expect(spelledSyllables('gāng tiě gōng yè', 'ganggong')).toBeNull();
  expect(spelledSyllables('gāng tiě gōng yè', 'ang')).toBeNull();
});
