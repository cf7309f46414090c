import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineageOf } from './lineage.ts';
import { sampleBar } from './timeline.fixture.ts';

const by = (...ids: string[]) => ids.map((id) => ({ id, inferred: false }));
const bars = [
  sampleBar({ id: 'strategy', children: 2 }),
  sampleBar({ id: 'plan', parents: by('strategy', 'gone'), children: 1 }),
  sampleBar({ id: 'measure', parents: by('plan'), children: 3 }),
  sampleBar({ id: 'call', parents: [{ id: 'measure', inferred: true }], children: 1 }),
  sampleBar({ id: 'award', parents: by('call') }),
  sampleBar({ id: 'aunt', parents: by('strategy') }),
];

it('follows a programme up to its last ancestor and one step down, and no further', () => {
  const kin = lineageOf(bars, 'measure');
  expect([...(kin?.family ?? [])].toSorted()).toEqual(['call', 'measure', 'plan', 'strategy']);
  expect(kin?.links).toEqual([
    { parent: 'plan', child: 'measure', inferred: false },
    { parent: 'strategy', child: 'plan', inferred: false },
    { parent: 'measure', child: 'call', inferred: true },
  ]);
});

it('counts the relatives that are not at hand, above and below', () => {
  expect(lineageOf(bars, 'measure')).toMatchObject({ parents: 1, children: 3, missing: 3 });
  expect(lineageOf(bars, 'aunt')?.missing).toBe(0);
});

it('knows nothing of a programme without a bar', () => {
  expect(lineageOf(bars, 'gone')).toBeNull();
  expect(lineageOf(bars, null)).toBeNull();
});

it('ends, whatever carries out what', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const parents = fc.tuple(...ids.map(() => fc.subarray(ids)));
  fc.assert(
    fc.property(parents, (given) => {
      const all = ids.map((id, at) => sampleBar({ id, parents: by(...(given[at] ?? [])), children: ids.length }));
      const kin = lineageOf(all, 'a');
      for (const { parent, child } of kin?.links ?? []) {
        expect(kin?.family.has(parent) && kin.family.has(child)).toBe(true);
        expect(all.find(({ id }) => id === child)?.parents.map((named) => named.id)).toContain(parent);
      }
    }),
  );
});
