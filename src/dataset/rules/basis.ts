import { basisOf, rosterBasisOf } from '#contract/basis.ts';
import type { Rule } from './rule.ts';

/** `basis` is what the sources give, never an opinion. */
export const programmeBasisIsComputed: Rule = function* ({ programmes }) {
  for (const { value, faultAt } of programmes) {
    const computed = basisOf(value.sources);
    if (computed !== null && computed !== value.basis) {
      yield faultAt(
        ['basis'],
        `is ${value.basis}, but the sources make it ${computed}; has a page that speaks of something else "about: context"?`,
      );
    }
  }
};

export const rosterBasisIsComputed: Rule = function* ({ rosters }) {
  for (const { value, faultAt } of rosters) {
    const computed = rosterBasisOf(value);
    if (computed !== value.basis) {
      yield faultAt(
        ['basis'],
        `is ${value.basis}, but the sources that state at least half of the members make it ${computed}`,
      );
    }
  }
};
