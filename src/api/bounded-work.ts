/** More was asked than can be done soon. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

interface Bounds {
  /** How many results are kept; the one not asked for the longest goes first. */
  readonly kept: number;
  /** How many may wait or be worked at together. */
  readonly waiting: number;
}

/**
 * Does one piece of work at a time and keeps the results by their keys. Whoever asks for what is being made waits for it;
 * what is asked beyond the bound is refused with `Busy`. A work that failed is done again when it is asked again.
 */
export function boundedWork<Result extends object>({ kept, waiting }: Bounds) {
  const results = new Map<string, Result>();
  const running = new Map<string, Promise<Result>>();
  let last: Promise<unknown> = Promise.resolve();

  const keep = (key: string, result: Result) => {
    results.delete(key);
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > kept && oldest !== undefined) results.delete(oldest);
    return result;
  };

  return async (key: string, make: () => Promise<Result>): Promise<Result> => {
    const known = results.get(key);
    if (known !== undefined) return keep(key, known);
    const same = running.get(key);
    if (same !== undefined) return same;
    if (running.size >= waiting) throw new Busy('Too much is being made.');
    const work = last
      .then(make)
      .then((result) => keep(key, result))
      .finally(() => running.delete(key));
    running.set(key, work);
    last = work.catch(() => undefined);
    return work;
  };
}
