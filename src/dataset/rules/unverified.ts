import type { Rule } from './rule.ts';

export const unverifiedOwnersExist: Rule = function* ({ unverified, programmes, rosters }) {
  const knownProgrammes = new Set(programmes.map(({ value }) => value.id));
  const knownRosters = new Set(rosters.map(({ value }) => value.id));
  for (const { value, faultAt } of unverified) {
    // A record that must not be shown may speak of a programme the dataset has not.
    if (value.kind !== 'record' && value.programme !== null && !knownProgrammes.has(value.programme)) {
      yield faultAt(['programme'], `unknown programme "${value.programme}"`);
    }
    if (value.roster !== null && !knownRosters.has(value.roster))
      yield faultAt(['roster'], `unknown roster "${value.roster}"`);
  }
};

/** What may be shown apart needs the words it is shown under; what may never be shown needs none. */
export const labelsGoWithShowing: Rule = function* ({ unverified }) {
  for (const { value, faultAt } of unverified) {
    if (value.show === 'labelled' && value.label === null)
      yield faultAt(['show'], 'is labelled, but there is no label');
    if (value.show === 'never' && value.label !== null) yield faultAt(['label'], 'stands on what is never shown');
  }
};
