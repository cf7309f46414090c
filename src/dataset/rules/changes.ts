import type { Rule } from './rule.ts';

/** Change lists form one chain up to the version of the dataset: none is missing, none is of a version to come. */
export const changesFormAChain: Rule = function* ({ changes, info }) {
  const ordered = changes.toSorted((a, b) => (a.value.id < b.value.id ? -1 : 1));
  for (const [index, { value, faultAt }] of ordered.entries()) {
    const earlier = ordered[index - 1]?.value.id ?? null;
    if (value.since !== earlier)
      yield faultAt(['since'], `is ${value.since}, but the change list before it is of ${earlier}`);
    if (value.id > info.value.version)
      yield faultAt(['id'], `${value.id} is after ${info.value.version}, the version of the dataset`);
  }
};
