import { termId } from '#contract/term-id.ts';
import type { Entry } from '../entry.ts';
import type { DatasetFault } from '../fault.ts';
import type { Rule } from './rule.ts';

function* doubles<T>(
  entries: readonly Entry<T>[],
  keyOf: (value: T) => string,
  field: string,
): Generator<DatasetFault> {
  const seen = new Set<string>();
  for (const { value, faultAt } of entries) {
    const key = keyOf(value);
    if (seen.has(key)) yield faultAt([field], `"${key}" is used twice; each record needs an id of its own`);
    seen.add(key);
  }
}

/** Ids name one record each. */
export const idsAreUnique: Rule = function* (records) {
  const idOf = ({ id }: { readonly id: string }) => id;
  yield* doubles(records.programmes, idOf, 'id');
  yield* doubles(records.rosters, idOf, 'id');
  yield* doubles(records.sectors, idOf, 'id');
  yield* doubles(records.places, ({ code }) => code, 'code');
  yield* doubles(records.issuers, idOf, 'id');
  yield* doubles(records.figures, idOf, 'id');
  yield* doubles(records.stories, idOf, 'id');
  yield* doubles(records.unverified, idOf, 'id');
  yield* doubles(records.terms, ({ zh, kind }) => `${zh} (${kind})`, 'zh');
  yield* doubles(records.terms, termId, 'en');
};

/** Links made with a former id must lead to one programme. */
export const formerIdsAreFree: Rule = function* ({ programmes }) {
  const taken = new Set(programmes.map(({ value }) => value.id));
  for (const { value, faultAt } of programmes) {
    for (const [index, id] of value.formerIds.entries()) {
      if (taken.has(id)) yield faultAt(['formerIds', index], `"${id}" is the id, or former id, of another programme`);
      taken.add(id);
    }
  }
};
