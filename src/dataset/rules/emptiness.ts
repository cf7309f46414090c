import type { Rule } from './rule.ts';

const LISTS = ['tasks', 'targets', 'sectors', 'places', 'milestones'] as const;

/** An empty list says why it is empty; a full one does not. */
export const emptyListsSayWhy: Rule = function* ({ programmes }) {
  for (const { value, faultAt } of programmes) {
    for (const list of LISTS) {
      const reason = value.whyEmpty[list];
      if (value[list].length === 0 && reason === undefined) {
        yield faultAt(['whyEmpty'], `must give a reason for ${list}: none-seen-in-full-text or not-read`);
      }
      if (value[list].length > 0 && reason !== undefined)
        yield faultAt(['whyEmpty', list], `gives a reason, but there are ${list}`);
    }
  }
};
