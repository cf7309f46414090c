import { HEAD_FACTS, type HeadFact, type Programme } from '#contract/entities/programme.ts';
import type { Rule } from './rule.ts';
import { sourcedRecords } from './sourced-record.ts';

/** A fact cites sources that stand in its record. */
export const citedSourcesExist: Rule = function* (records) {
  for (const { sources, citations, faultAt } of sourcedRecords(records)) {
    const known = new Set(sources.map(({ id }) => id));
    for (const { path, ids } of citations) {
      for (const [index, id] of ids.entries()) {
        if (!known.has(id)) yield faultAt([...path, index], `"${id}" is not among the sources of this record`);
        if (ids.indexOf(id) !== index) yield faultAt([...path, index], `"${id}" is cited twice for one fact`);
      }
    }
  }
};

/** What nobody read proves nothing. */
export const factsRestOnReadSources: Rule = function* (records) {
  for (const { sources, citations, faultAt } of sourcedRecords(records)) {
    const read = new Set(sources.filter(({ seen }) => seen).map(({ id }) => id));
    for (const { path, ids } of citations) {
      if (ids.some((id) => read.has(id))) continue;
      yield faultAt(
        path,
        'rests on no source that was read; cite one with "seen: true", or move the fact to unverified.yaml',
      );
    }
  }
};

/** A record of which no page was read is no record. */
export const recordsRestOnReadSources: Rule = function* (records) {
  for (const { sources, faultAt } of sourcedRecords(records)) {
    if (!sources.some(({ seen, about }) => seen && about === 'document')) {
      yield faultAt(['sources'], 'holds no source that was read and speaks of this document');
    }
  }
};

function states({ title, issuers, documentNumber, issued, published, period }: Programme, fact: HeadFact): boolean {
  const head: Record<HeadFact, unknown> = {
    title,
    issuers: issuers.length === 0 ? null : issuers,
    documentNumber,
    issued,
    published,
    period: period.start ?? period.end,
  };
  return head[fact] !== null;
}

/** Evidence and disputes speak of a fact that is there. */
export const evidenceHasAFact: Rule = function* ({ programmes }) {
  for (const { value, faultAt } of programmes) {
    for (const fact of HEAD_FACTS) {
      if (states(value, fact)) continue;
      for (const field of ['evidence', 'disputed'] as const) {
        if (value[field][fact] !== undefined) yield faultAt([field, fact], `stands without "${fact}"`);
      }
    }
  }
};
