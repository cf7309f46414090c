import { expect, it } from 'vitest';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { lazyArchive, withPresent } from './archive.ts';

const store = createMemoryStore(await openDataset('tests/fixtures/small-dataset'));
const present = store.dataset.info.version;

it('opens a version when it is first asked for, keeps two, and lets the one go that was asked for longest ago', async () => {
  const opened: string[] = [];
  const archive = lazyArchive(['c', 'b', 'a'], (version) => {
    opened.push(version);
    return Promise.resolve(store);
  });
  expect(opened).toEqual([]);
  for (const version of ['a', 'b', 'a', 'b', 'a', 'c', 'a', 'b']) await archive.storeAt(version);
  expect(opened).toEqual(['a', 'b', 'c', 'b']);
  expect(await archive.storeAt('d')).toBeNull();
});

it('opens a version once for questions that come together, and again after it could not be opened', async () => {
  let opened = 0;
  const archive = lazyArchive(['a'], () => {
    opened += 1;
    return opened === 1 ? Promise.reject(new Error('damaged')) : Promise.resolve(store);
  });
  await expect(archive.storeAt('a')).rejects.toThrow('damaged');
  expect(await Promise.all([archive.storeAt('a'), archive.storeAt('a')])).toEqual([store, store]);
  expect(opened).toBe(2);
});

it('answers for the present version with the present store, also where it is kept already', async () => {
  const never = () => Promise.reject(new Error('The present version is open already'));
  const archive = withPresent(lazyArchive([present, '2024-01-01'], never), store);
  expect(archive.versions).toEqual([present, '2024-01-01']);
  expect(await archive.storeAt(present)).toBe(store);
});
