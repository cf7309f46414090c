/** The digest of each row under its key, as `rowDigests` makes them. */
export type RowDigests = Readonly<Record<string, string>>;

/** The keys of the rows that make the difference between two states of one table. */
export interface RowChanges {
  readonly came: readonly string[];
  readonly went: readonly string[];
  readonly changed: readonly string[];
}

/** What became of the rows of a table: those in their new order, then those that went in their old one. */
export function compareDigests(before: RowDigests, now: RowDigests): RowChanges {
  const keys = Object.keys(now);
  const known = (key: string) => Object.hasOwn(before, key);
  return {
    came: keys.filter((key) => !known(key)),
    went: Object.keys(before).filter((key) => !Object.hasOwn(now, key)),
    changed: keys.filter((key) => known(key) && before[key] !== now[key]),
  };
}
