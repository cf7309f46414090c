import { expect, it } from 'vitest';
import { openDataset } from '../open-dataset.ts';
import { diffSnapshots } from './diff-snapshots.ts';

const before = await openDataset('tests/fixtures/small-dataset');
const [alpha, beta] = before.programmes;
if (alpha === undefined || beta === undefined) throw new Error('The small dataset has lost its programmes');
const next = { ...before, info: { ...before.info, version: '2025-07-31' } };

it('lists nothing for a first version and nothing for one that changed nothing', () => {
  expect(diffSnapshots(null, before)).toEqual({ id: '2025-06-30', since: null, added: [], removed: [], changed: [] });
  expect(diffSnapshots(before, next)).toEqual({
    id: '2025-07-31',
    since: '2025-06-30',
    added: [],
    removed: [],
    changed: [],
  });
});

it('tells what was added, what was removed and which fields of what remained changed, from what to what', () => {
  const gamma = { ...beta, id: 'gamma-2025' };
  const dated = { ...alpha, issued: '2020-03-02', tasks: [], documentNumber: null };
  const { added, removed, changed } = diffSnapshots(before, { ...next, programmes: [dated, gamma] });
  expect(added).toEqual([{ kind: 'programme', id: 'gamma-2025' }]);
  expect(removed).toEqual([{ kind: 'programme', id: 'beta-2024' }]);
  expect(changed).toEqual([
    {
      kind: 'programme',
      id: 'alpha-2020',
      fields: [
        { field: 'documentNumber', before: '{"value":"测〔2020〕1号","partial":false}', after: null },
        { field: 'issued', before: '2020-03-01', after: '2020-03-02' },
        { field: 'tasks', before: '1', after: '0' },
      ],
    },
  ]);
});

it('undoes itself: what was added one way was removed the other', () => {
  const fewer = { ...next, rosters: [], stories: [] };
  expect(diffSnapshots(before, fewer).removed).toEqual(diffSnapshots(fewer, before).added);
});

it('tells nothing of a record whose texts were only given their Chinese', () => {
  const englishOnly = [alpha, beta].map((programme) => ({
    ...programme,
    shortTitle: programme.shortTitle.en,
    notes: '',
  }));
  expect(diffSnapshots({ ...before, programmes: englishOnly }, next).changed).toEqual([]);
});

it('is silent about what may never be shown', () => {
  const silent = before.unverified.filter(({ show }) => show === 'never');
  expect(silent.length).toBeGreaterThan(0);
  expect(diffSnapshots({ ...before, unverified: [] }, next).added.map(({ id }) => id)).toEqual(
    before.unverified.filter(({ show }) => show === 'labelled').map(({ id }) => id),
  );
});

it('does not tell long texts', () => {
  const long = { ...alpha, notes: { en: 'x'.repeat(200), zh: '长' } };
  const { changed } = diffSnapshots(before, { ...next, programmes: [long, beta] });
  expect(changed[0]?.fields).toEqual([{ field: 'notes', before: null, after: null }]);
});
