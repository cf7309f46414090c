import type { Rule } from './rule.ts';

/** A story is a source of the programme it tells, or a page of its own. */
export const storiesBelongToProgrammes: Rule = function* ({ stories, programmes }) {
  const sourcesOf = new Map(programmes.map(({ value }) => [value.id, new Set(value.sources.map(({ id }) => id))]));
  for (const { value, faultAt } of stories) {
    const sources = sourcesOf.get(value.programme);
    if (sources === undefined) yield faultAt(['programme'], `unknown programme "${value.programme}"`);
    else if (value.source !== null && !sources.has(value.source)) {
      yield faultAt(['source'], `"${value.source}" is no source of ${value.programme}`);
    }
  }
};
