/** Keeps what was made for the last few keys asked for, so that what is costly is not made again for each who asks. */
export function lastMade<T>(most: number, make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return async (key) => {
    const found = made.get(key) ?? make(key);
    made.delete(key);
    made.set(key, found);
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    try {
      return await found;
    } catch (error) {
      made.delete(key);
      throw error;
    }
  };
}
