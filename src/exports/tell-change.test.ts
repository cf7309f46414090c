import { expect, it } from 'vitest';
import { changesWordsFor } from '#words/changes-words.ts';
import { tellChange } from './tell-change.ts';

const words = changesWordsFor('en');
const tell = (field: string, before: string | null, after: string | null) =>
  tellChange({ field, before, after }, 'en', words);

it('tells from what to what where both are known, in the words readers see', () => {
  expect(tell('basis', 'single', 'corroborated')).toEqual({
    field: words.fields.basis,
    how: words.fromTo('One page only', 'Two independent pages'),
  });
  expect(tell('targets', '0', '2').how).toBe('0 → 2');
  expect(tell('complete', 'false', 'true').how).toBe('no → yes');
});

it('tells only that it changed where nothing fit to be read was noted', () => {
  for (const [before, after] of [
    [null, null],
    ['1', '1'],
    ['{}', '{"title":["s1"]}'],
    ['a text that is far too long to be told again in one line', null],
  ] as const)
    expect(tell('notes', before, after).how, `${before}`).toBeNull();
});

it('tells what came or went alone', () => {
  expect(tell('issued', null, '2025-08').how).toBe(words.onlyAfter('2025-08'));
  expect(tell('issued', '2025', null).how).toBe(words.onlyBefore('2025'));
  expect(tell('a-new-field', null, 'x').field).toBe('a-new-field');
});
