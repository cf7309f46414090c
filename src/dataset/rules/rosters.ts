import type { Rule } from './rule.ts';

export const completeRostersAreWhole: Rule = function* ({ rosters }) {
  for (const { value, faultAt } of rosters) {
    const { complete, expectedCount, members } = value;
    if (complete && expectedCount === null)
      yield faultAt(['complete'], 'is true, but no expectedCount says how many there are');
    if (complete && expectedCount !== null && expectedCount !== members.length) {
      yield faultAt(['complete'], `is true, but there are ${members.length} members of ${expectedCount}`);
    }
    if (!complete && expectedCount !== null && members.length >= expectedCount) {
      yield faultAt(['complete'], `is false, but there are ${members.length} members of ${expectedCount}`);
    }
  }
};

export const rosterProgrammesExist: Rule = function* ({ rosters, programmes }) {
  const known = new Set(programmes.map(({ value }) => value.id));
  for (const { value, faultAt } of rosters) {
    if (value.programme !== null && !known.has(value.programme))
      yield faultAt(['programme'], `unknown programme "${value.programme}"`);
  }
};

/** A member lies in its province; what lies in another stands in alsoIn. */
export const membersLieInTheirProvince: Rule = function* ({ rosters, places }) {
  const provinceOf = new Map(places.map(({ value }) => [value.code, value.province]));
  for (const { value, faultAt } of rosters) {
    for (const [index, { place, province, components, alsoIn }] of value.members.entries()) {
      const inside = [
        ...(place === null ? [] : [['place', place] as const]),
        ...components.map((code) => ['components', code] as const),
      ];
      for (const [field, code] of inside) {
        const found = provinceOf.get(code);
        if (found === undefined)
          yield faultAt(['members', index, field], `unknown place "${code}"; the places are in places.yaml`);
        else if (found !== province)
          yield faultAt(['members', index, field], `"${code}" lies in ${found}, not in ${province}`);
      }
      for (const code of alsoIn) {
        const found = provinceOf.get(code);
        if (found === undefined)
          yield faultAt(['members', index, 'alsoIn'], `unknown place "${code}"; the places are in places.yaml`);
        else if (found === province)
          yield faultAt(['members', index, 'alsoIn'], `"${code}" lies in ${province} itself; name it in components`);
      }
    }
  }
};

export const membersAreNamedOnce: Rule = function* ({ rosters }) {
  for (const { value, faultAt } of rosters) {
    const met = new Set<string>();
    for (const [index, { name, field }] of value.members.entries()) {
      const key = `${name.zh} ${field?.zh ?? ''}`;
      if (met.has(key)) yield faultAt(['members', index, 'name'], `"${name.en}" stands twice on this roster`);
      met.add(key);
    }
  }
};
