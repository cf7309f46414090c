import { beforeAll, describe, expect, it } from 'vitest';
import { linesThatMatch, type TextFile, textFiles } from './tree.ts';

/** The words sought are written in halves here, or this file would find itself. */
const word = (...halves: readonly string[]) => halves.join('');

describe('The sources', () => {
  let code: readonly TextFile[];
  let tests: readonly TextFile[];
  beforeAll(async () => {
    code = (await textFiles('src', 'mocks', 'scripts', 'tests')).filter(({ path }) => /\.tsx?$/.test(path));
    tests = code.filter(({ path }) => /\.test\.tsx?$/.test(path) || path.startsWith('tests/'));
  });

  it('leave out no test, and none leaves out the others', () => {
    const left = new RegExp(
      word('\\b(?:it|test|describe|bench|suite)\\s*\\.\\s*(?:', 'skip|only|todo|skipIf|runIf|fails)\\b'),
    );
    const asides = new RegExp(word('\\b(?:x|f)(?:it|describe|test)\\(|\\.', 'skip\\('));
    expect(linesThatMatch(tests, left)).toEqual([]);
    expect(linesThatMatch(tests, asides)).toEqual([]);
  });

  it('never tell the compiler, the formatter or the whole linter to look away', () => {
    const directives = new RegExp(word('@ts-', '(?:ignore|nocheck|expect-error)|biome-', 'ignore|eslint-', 'disable'));
    expect(linesThatMatch(code, directives)).toEqual([]);
    const wholesale = new RegExp(word('oxlint-', 'disable(?!-next-line [a-z-]+/[a-z-]+ -- )'));
    expect(linesThatMatch(code, wholesale)).toEqual([]);
  });

  it('have no barrels: what is imported is imported from where it is', () => {
    const rooms = code.filter(({ path }) => /^(?:src|mocks)\//.test(path));
    expect(linesThatMatch(rooms, new RegExp(word('export \\* ', 'from')))).toEqual([]);
    expect(rooms.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('leave no note to do something later', () => {
    expect(linesThatMatch(code, new RegExp(word('\\b(?:TO', 'DO|FIX', 'ME|XX', 'X)\\b')))).toEqual([]);
  });
});

describe('Every file', () => {
  it('names no folder of the machine it was written on', async () => {
    const files = await textFiles();
    const machine = new RegExp(word('(?<![\\w.:/])/(?:', 'root|work|(?:home|Users)/(?!me\\b)\\w)(?=[/\\w])'));
    expect(linesThatMatch(files, machine)).toEqual([]);
    const here = process.cwd();
    expect(files.filter(({ text }) => here.length > 4 && text.includes(here)).map(({ path }) => path)).toEqual([]);
  });
});
