import type { CHANGED_KINDS, ChangeList } from '#contract/entities/change-list.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { sameFact } from './same-fact.ts';
import type { KeptVersion } from './versions.ts';

type Kind = (typeof CHANGED_KINDS)[number];
type Fields = Readonly<Record<string, unknown>>;
type Change = ChangeList['changed'][number]['fields'][number];

const LONGEST_TOLD = 120;

/** The records whose changes are told, by kind and id. */
function recordsOf(snapshot: KeptVersion): Map<string, { kind: Kind; id: string; fields: Fields }> {
  const all: readonly (readonly [Kind, string, Fields])[] = [
    ...snapshot.programmes.map((record) => ['programme', record.id, record] as const),
    ...snapshot.rosters.map((record) => ['roster', record.id, record] as const),
    ...snapshot.figures.map((record) => ['figure', record.id, record] as const),
    ...snapshot.stories.map((record) => ['story', record.id, record] as const),
    ...snapshot.terms.map((record) => ['term', `${record.zh} (${record.kind})`, record] as const),
    // What may never be shown is not told of either.
    ...snapshot.unverified
      .filter(({ show }) => show !== 'never')
      .map((record) => ['unverified', record.id, record] as const),
  ];
  return new Map(all.map(([kind, id, fields]) => [`${kind} ${id}`, { kind, id, fields }]));
}

/** A value as it is told: texts and numbers as they are if short, lists by their length, else nothing. */
function told(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    const plain = value.every((item) => typeof item === 'string') ? value.join(', ') : '';
    return plain !== '' && plain.length <= LONGEST_TOLD ? plain : `${value.length}`;
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= LONGEST_TOLD ? text : null;
}

function changesOf(before: Fields, after: Fields): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys
    .filter((key) => !sameFact(before[key], after[key]))
    .map((field) => ({ field, before: told(before[field]), after: told(after[field]) }));
}

/** What `after` changed against `before`; without `before`, everything is new and nothing is listed. */
export function diffSnapshots(before: KeptVersion | null, after: Snapshot): ChangeList {
  const id = after.info.version;
  if (before === null) return { id, since: null, added: [], removed: [], changed: [] };
  const old = recordsOf(before);
  const now = recordsOf(after);
  const named = ({ kind, id: record }: { kind: Kind; id: string }) => ({ kind, id: record });
  return {
    id,
    since: before.info.version,
    added: [...now].filter(([key]) => !old.has(key)).map(([, record]) => named(record)),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, record]) => named(record)),
    changed: [...now].flatMap(([key, record]) => {
      const earlier = old.get(key);
      const fields = earlier === undefined ? [] : changesOf(earlier.fields, record.fields);
      return fields.length === 0 ? [] : [{ ...named(record), fields }];
    }),
  };
}
