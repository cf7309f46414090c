import type { Rule } from './rule.ts';
import { sourcedRecords } from './sourced-record.ts';

/** A fact cites sources that stand in its record. */
export const citedSourcesExist: Rule = function* (records) {
  for (const { sources, facts, faultAt } of sourcedRecords(records)) {
    const known = new Set(sources.map(({ id }) => id));
    for (const { path, sources: cited } of facts) {
      for (const [index, id] of cited.entries()) {
        if (!known.has(id))
          yield faultAt([...path, 'sources', index], `"${id}" is not among the sources of this record`);
        if (cited.indexOf(id) !== index)
          yield faultAt([...path, 'sources', index], `"${id}" is cited twice for one fact`);
      }
    }
  }
};

/** What nobody read proves nothing. */
export const factsRestOnReadSources: Rule = function* (records) {
  for (const { sources, facts, faultAt } of sourcedRecords(records)) {
    const read = new Set(sources.filter(({ seen }) => seen).map(({ id }) => id));
    for (const { path, sources: cited } of facts) {
      if (!cited.some((id) => read.has(id))) {
        yield faultAt(
          [...path, 'sources'],
          'rests on no source that was read; cite one with "seen: true", or move the fact to unverified.yaml',
        );
      }
    }
  }
};

/** A record of which no page was read is no record. */
export const recordsRestOnReadSources: Rule = function* (records) {
  for (const { sources, faultAt } of sourcedRecords(records)) {
    if (!sources.some(({ seen }) => seen)) yield faultAt(['sources'], 'holds no source that was read');
  }
};
