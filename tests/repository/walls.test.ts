import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintTexts } from './lint-texts.ts';

/** What each room may import from: docs/architecture.md. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  words: ['contract'],
  dataset: ['contract'],
  store: ['contract'],
  tables: ['contract'],
  charts: ['contract', 'words'],
  exports: ['contract', 'tables', 'words'],
  heads: ['contract', 'words'],
  api: ['charts', 'contract', 'exports', 'heads', 'store', 'tables', 'words'],
  dashboard: ['charts', 'contract', 'exports', 'heads', 'tables', 'words'],
};
const OUTSIDE = ['mocks', 'scripts', 'tests'];
const PLACES = [...Object.keys(ROOMS), ...OUTSIDE];
const WALL = 'eslint(no-restricted-imports)';
const NODE_WALL = 'import(no-nodejs-modules)';

const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const FEATURES = foldersIn('src/dashboard/features');
const SHARED = ['queries', 'ui', 'url'];

const texts = new Map<string, string>();
let broken: Awaited<ReturnType<typeof lintTexts>>;
let made = 0;

/** Lays a file with one import into a folder and names it, to be looked up once all have been linted. */
function importing(
  folder: string,
  specifier: string,
  form = (from: string) => `import { thing } from ${from};\nexport const other = thing;\n`,
): string {
  const path = `${folder}/file-${made++}.ts`;
  texts.set(path, form(`'${specifier}'`));
  return path;
}
function alone(path: string, text: string): string {
  texts.set(path, text);
  return path;
}
const breaks = (path: string) => broken.get(path) ?? [];

describe('The walls between the rooms', () => {
  beforeAll(async () => {
    broken = await lintTexts(texts);
  });

  it('stand around every room there is', () => {
    expect(foldersIn('src').sort()).toEqual(Object.keys(ROOMS).sort());
  });

  describe.each(Object.entries(ROOMS))('%s', (room, allowed) => {
    const others = PLACES.filter((place) => place !== room);
    const byName = others.map((other) => [other, importing(`src/${room}`, `#${other}/thing.ts`)] as const);
    const climbing = others.flatMap((other) => {
      const up = OUTSIDE.includes(other) ? '../' : '';
      return [
        importing(`src/${room}`, `${up}../${other}/thing.ts`),
        importing(`src/${room}/inner/deep`, `${up}../../../${other}/thing.ts`),
      ];
    });
    const around = [
      importing(`src/${room}`, `../../src/${room}/thing.ts`),
      importing(`src/${room}`, `#${room}/thing.ts`),
    ];

    it(`imports ${allowed.length > 0 ? allowed.join(', ') : 'nothing'} of ours and nothing else`, () => {
      for (const [other, path] of byName) expect(breaks(path), other).toEqual(allowed.includes(other) ? [] : [WALL]);
    });

    it('is not left by a relative path, nor entered again by one', () => {
      for (const path of [...climbing, ...around]) expect(breaks(path), texts.get(path)).toEqual([WALL]);
    });
  });

  const forms = [
    ['import type', (from: string) => `import type { Thing } from ${from};\nexport type Other = Thing;\n`],
    ['export from', (from: string) => `export { thing } from ${from};\n`],
    ['export * from', (from: string) => `export * as things from ${from};\n`],
    ['import()', (from: string) => `export const things = await import(${from});\n`],
  ] as const;
  it.each(forms.map(([name, form]) => [name, importing('src/contract', '#store/thing.ts', form)]))(
    'hold against %s',
    (_, path) => expect(breaks(path)).toContain(WALL),
  );

  const inType = importing('src/contract', '#store/thing.ts', (from) => `export type Thing = import(${from}).Thing;\n`);
  it('hold against an import inside a type', () => {
    expect(breaks(inType)).toEqual(['typescript(consistent-type-imports)']);
  });

  const door = alone('src/api/node.ts', "export { open } from '#dataset/open.ts';\nexport { read } from 'node:fs';\n");
  const wrongDoor = alone('src/dashboard/node.ts', "export { open } from '#dataset/open.ts';\n");
  it('let api/node.ts alone open a dataset', () => {
    expect(breaks(door)).toEqual([]);
    expect(breaks(wrongDoor)).toEqual([WALL]);
  });

  const onNode = [...Object.keys(ROOMS).map((room) => `src/${room}`), 'mocks'].map(
    (folder) => [folder, [importing(folder, 'node:fs'), importing(folder, 'fs')]] as const,
  );
  it('keep Node out of every room but dataset', () => {
    for (const [folder, paths] of onNode) {
      for (const path of paths) expect(breaks(path).includes(NODE_WALL), folder).toBe(folder !== 'src/dataset');
    }
  });

  const main = alone('src/dashboard/main.tsx', "const mocks = await import('#mocks/browser.ts');\nmocks.start();\n");
  it('let main.tsx alone start the mocks', () => {
    expect(breaks(main)).toEqual([]);
  });

  const fromMocks = PLACES.filter((place) => place !== 'mocks').map(
    (place) => [place, importing('mocks', `#${place}/thing.ts`)] as const,
  );
  it('let mocks import api, store and contract', () => {
    for (const [place, path] of fromMocks) {
      expect(breaks(path), place).toEqual(['api', 'contract', 'store'].includes(place) ? [] : [WALL]);
    }
  });

  const betweenFeatures = FEATURES.flatMap((feature) =>
    [...FEATURES.filter((other) => other !== feature), '../app', `../features/${feature}`].flatMap((other) => [
      importing(`src/dashboard/features/${feature}`, `../${other}/thing.ts`),
      importing(`src/dashboard/features/${feature}/inner`, `../../${other}/thing.ts`),
    ]),
  );
  const fromFeatures = FEATURES.flatMap((feature) =>
    SHARED.map((shared) => importing(`src/dashboard/features/${feature}`, `../../${shared}/thing.ts`)),
  );
  it('stand between the features of the page, which meet only in what they share', () => {
    expect(FEATURES.length).toBeGreaterThan(3);
    // A feature may bear the name of a room: then two walls stand there.
    for (const path of betweenFeatures) {
      expect(new Set(breaks(path)), `${path} ${texts.get(path)}`).toEqual(new Set([WALL]));
    }
    for (const path of fromFeatures) expect(breaks(path), path).toEqual([]);
  });

  const upwards = SHARED.flatMap((shared) =>
    ['app', 'features/map'].map((above) => importing(`src/dashboard/${shared}`, `../${above}/thing.ts`)),
  );
  it('keep what the features share from knowing them', () => {
    for (const path of upwards) expect(breaks(path), path).toEqual([WALL]);
  });

  const inTest = alone(
    'src/charts/thing.test.ts',
    "export { open } from '#dataset/open.ts';\nexport { read } from 'node:fs';\n",
  );
  const climbingTest = alone('src/charts/other.test.ts', "export { open } from '../dataset/open.ts';\n");
  it('let a test beside the code ask any room, by its name', () => {
    expect(breaks(inTest)).not.toContain(WALL);
    expect(breaks(inTest)).not.toContain(NODE_WALL);
    expect(breaks(climbingTest)).toContain(WALL);
  });
});
