import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Snapshot } from '#contract/snapshot.ts';
import type { Entry } from './entry.ts';
import type { Records } from './records.ts';

function sorted<T>(entries: readonly Entry<T>[], keyOf: (value: T) => string): T[] {
  return entries.map(({ value }) => value).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}
const inOrder = <T>(entries: readonly Entry<T>[]): T[] => entries.map(({ value }) => value);

/**
 * The records as one immutable whole under its hash: SHA-256 of its canonical JSON (RFC 8785). One folder gives one hash,
 * however its files are named, ordered or wrapped. Lists whose order readers see keep it.
 */
export function makeSnapshot(records: Records): Snapshot {
  const content = {
    info: records.info.value,
    programmes: sorted(records.programmes, ({ id }) => id),
    rosters: sorted(records.rosters, ({ id }) => id),
    sectors: inOrder(records.sectors),
    places: sorted(records.places, ({ code }) => code),
    issuers: sorted(records.issuers, ({ id }) => id),
    figures: sorted(records.figures, ({ id }) => id),
    stories: inOrder(records.stories),
    briefs: inOrder(records.briefs),
    terms: inOrder(records.terms),
    readings: records.readings.value,
    unverified: sorted(records.unverified, ({ id }) => id),
    searches: records.searches.value,
    changes: sorted(records.changes, ({ id }) => id).toReversed(),
  };
  const json = canonicalize(content);
  if (json === undefined) throw new TypeError('The dataset cannot be written as JSON');
  return { hash: createHash('sha256').update(json).digest('hex'), ...content };
}
