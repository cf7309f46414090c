import { expect, it } from 'vitest';
import { dragsFiles } from './file-drag.ts';

it('hears of files alone: not of text, nor of a link or picture dragged out of a page', () => {
  expect(dragsFiles(['Files'])).toBe(true);
  expect(dragsFiles(['application/x-moz-file', 'Files'])).toBe(true);
  expect(dragsFiles(['text/plain'])).toBe(false);
  expect(dragsFiles(['text/uri-list', 'text/plain'])).toBe(false);
  expect(dragsFiles(['text/uri-list', 'text/html', 'Files'])).toBe(false);
  expect(dragsFiles([])).toBe(false);
});
