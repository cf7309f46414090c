import { expect, it } from 'vitest';
import { Busy, boundedWork } from './bounded-work.ts';

/** Work that ends when it is told to. */
function byHand() {
  const begun: string[] = [];
  const ends = new Map<string, (result: { name: string }) => void>();
  const fails = new Map<string, (error: Error) => void>();
  const make = (name: string) => () => {
    begun.push(name);
    return new Promise<{ name: string }>((resolve, reject) => {
      ends.set(name, resolve);
      fails.set(name, reject);
    });
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const end = (name: string) => {
    ends.get(name)?.({ name });
    return settled();
  };
  return { begun, make, end, settled, fail: (name: string) => fails.get(name)?.(new Error(name)) };
}

it('does one work at a time, in the order asked', async () => {
  const { begun, make, end, settled } = byHand();
  const work = boundedWork<{ name: string }>({ kept: 5, waiting: 5 });
  const asked = ['a', 'b'].map((name) => work(name, make(name)));
  await settled();
  expect(begun).toEqual(['a']);
  await end('a');
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(await Promise.all(asked)).toEqual([{ name: 'a' }, { name: 'b' }]);
});

it('makes once what many ask for, while it is made and after', async () => {
  const { begun, make, end, settled } = byHand();
  const work = boundedWork<{ name: string }>({ kept: 5, waiting: 1 });
  const both = [work('a', make('a')), work('a', make('a'))];
  await settled();
  await end('a');
  const [one, other] = await Promise.all(both);
  expect(one).toBe(other);
  expect(await work('a', make('a'))).toBe(one);
  expect(begun).toEqual(['a']);
});

it('refuses what is asked beyond its bound, until there is room again', async () => {
  const { make, end, settled } = byHand();
  const work = boundedWork<{ name: string }>({ kept: 5, waiting: 2 });
  const asked = ['a', 'b'].map((name) => work(name, make(name)));
  await expect(work('c', make('c'))).rejects.toBeInstanceOf(Busy);
  await settled();
  await end('a');
  const third = work('c', make('c'));
  await end('b');
  await end('c');
  expect(await Promise.all([...asked, third])).toHaveLength(3);
});

it('forgets what was not asked for the longest', async () => {
  const { begun, make, end, settled } = byHand();
  const work = boundedWork<{ name: string }>({ kept: 2, waiting: 5 });
  const done = async (name: string) => {
    const asked = work(name, make(name));
    await settled();
    await end(name);
    return asked;
  };
  for (const name of ['a', 'b', 'a', 'c', 'a']) await done(name);
  expect(begun).toEqual(['a', 'b', 'c']);
  await done('b');
  expect(begun).toEqual(['a', 'b', 'c', 'b']);
});

it('tells of a failure, and does the work again when it is asked again', async () => {
  const { begun, make, end, settled, fail } = byHand();
  const work = boundedWork<{ name: string }>({ kept: 2, waiting: 5 });
  const asked = work('a', make('a'));
  await settled();
  fail('a');
  await expect(asked).rejects.toThrow('a');
  const again = work('a', make('a'));
  await settled();
  await end('a');
  expect(await again).toEqual({ name: 'a' });
  expect(begun).toEqual(['a', 'a']);
});
