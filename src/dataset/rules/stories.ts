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

/** A brief is of one programme, and opinions in it cite that record's sources. */
export const briefsBelongToProgrammes: Rule = function* ({ briefs, programmes }) {
  const sourcesOf = new Map(programmes.map(({ value }) => [value.id, value.sources]));
  const met = new Set<string>();
  for (const { value, faultAt } of briefs) {
    const sources = sourcesOf.get(value.programme);
    if (sources === undefined) yield faultAt(['programme'], `unknown programme "${value.programme}"`);
    if (met.has(value.programme)) yield faultAt(['programme'], `"${value.programme}" has two briefs`);
    met.add(value.programme);
    for (const [index, { sources: cited }] of value.opinions.entries()) {
      if (!cited.some((id) => sources?.some((source) => source.id === id && source.seen))) {
        yield faultAt(['opinions', index, 'sources'], `cite no source of ${value.programme} that was read`);
      }
    }
  }
};
