import { beforeAll, describe, expect, it } from 'vitest';
import { lintTexts } from './lint-texts.ts';

const TEST = "import { expect, it } from 'vitest';\n";

/** For each rule of the house a name of its breach, the rule, and a text that breaks it: its path and its lines. */
const BREACHES = [
  ['any', 'typescript(no-explicit-any)', 'src/store/a.ts', 'export const read = (value: any) => value;'],
  ['a doubt silenced with !', 'typescript(no-non-null-assertion)', 'src/store/b.ts', 'export const a = [1][0]!;'],
  [
    'a compiler told to look away',
    'typescript(ban-ts-comment)',
    'src/store/c.ts',
    ['// @ts-', 'ignore\nexport const a = 1;'].join(''),
  ],
  ['a default export', 'import(no-default-export)', 'src/store/d.ts', 'export default 1;'],
  ['a name that is not in kebab-case', 'unicorn(filename-case)', 'src/store/camelCase.ts', 'export const a = 1;'],
  ['a message left in the console', 'eslint(no-console)', 'src/store/e.ts', "console.log('here');"],
  [
    'a hook under a condition',
    'react-hooks(rules-of-hooks)',
    'src/dashboard/f.tsx',
    "import { useId } from 'react';\nexport function Panel({ on }: { on: boolean }) {\n  return on && useId();\n}",
  ],
  [
    'a picture without a text',
    'jsx-a11y(alt-text)',
    'src/dashboard/g.tsx',
    'export const Logo = () => <img src="/icon.svg" />;',
  ],
  ['a test left out', 'vitest(no-disabled-tests)', 'src/store/h.test.ts', `${TEST}it['skip']('a', () => expect(1));`],
  [
    'a test that leaves others out',
    'vitest(no-focused-tests)',
    'src/i.test.ts',
    `${TEST}it['only']('a', () => expect(1));`,
  ],
  ['a test that expects nothing', 'vitest(expect-expect)', 'src/store/j.test.ts', `${TEST}it('a', () => expect);`],
] as const;

const CIRCLE = [
  ['src/store/one.ts', "import { other } from './other.ts';\nexport const one = () => other;\n"],
  ['src/store/other.ts', "import { one } from './one.ts';\nexport const other = () => one;\n"],
] as const;

describe('The linter', () => {
  let broken: Awaited<ReturnType<typeof lintTexts>>;
  beforeAll(async () => {
    const texts = BREACHES.map(([, , path, text]) => [path, `${text}\n`] as const);
    broken = await lintTexts(new Map([...texts, ...CIRCLE]));
  });

  it.each(BREACHES)('refuses %s (%s)', (_, rule, path) => {
    expect(broken.get(path)).toContain(rule);
  });

  it('refuses files that import one another in a circle', () => {
    expect(broken.get('src/store/one.ts')).toContain('import(no-cycle)');
  });
});
