export interface Name {
  readonly whole: string;
  readonly short: string | undefined;
}

/** The sentence with whole names; where it is longer than `longest`, the longest names give way to their short forms one by one. */
export function fitNames(
  names: readonly Name[],
  longest: number,
  sentence: (names: readonly string[]) => string,
): string {
  const byLength = names.toSorted((a, b) => b.whole.length - a.whole.length);
  const withShort = (shortened: ReadonlySet<Name>) =>
    sentence(names.map((name) => (shortened.has(name) ? (name.short ?? name.whole) : name.whole)));
  const tries = [...Array(names.length + 1).keys()].map((count) => withShort(new Set(byLength.slice(0, count))));
  return tries.find(({ length }) => length <= longest) ?? withShort(new Set(names));
}
