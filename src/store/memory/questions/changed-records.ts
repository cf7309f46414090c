import type { ChangeList } from '#contract/entities/change-list.ts';
import type { Bilingual } from '#contract/primitives.ts';
import type { Snapshot } from '#contract/snapshot.ts';

type Named = ChangeList['added'][number];

/** What a changed record other than a programme is, as the dataset has it now. */
interface KnownRecord {
  /** False for what may never be shown. */
  readonly shown: boolean;
  /** Null where the dataset no longer has it. */
  readonly name: Bilingual | null;
  /** The programme it belongs to. */
  readonly programme: string | null;
}

const GONE: KnownRecord = { shown: true, name: null, programme: null };
const alike = (text: string): Bilingual => ({ en: text, zh: text });
const key = ({ kind, id }: Named) => `${kind} ${id}`;

/** The records change lists may name, by kind and id. */
export function indexRecords(snapshot: Snapshot): { find(change: Named): KnownRecord } {
  const rosters = new Map(snapshot.rosters.map(({ id, programme }) => [id, programme]));
  const entry = (
    kind: Named['kind'],
    id: string,
    name: Bilingual,
    programme: string | null = null,
    shown = true,
  ): readonly [string, KnownRecord] => [key({ kind, id }), { shown, name, programme }];
  const known = new Map([
    ...snapshot.rosters.map(({ id, title, programme }) => entry('roster', id, title, programme)),
    ...snapshot.figures.map(({ id, metric }) => entry('figure', id, metric)),
    ...snapshot.stories.map(({ id, outlet, title, programme }) =>
      entry('story', id, alike(`${outlet}: ${title}`), programme),
    ),
    ...snapshot.terms.map(({ zh, en, kind }) => entry('term', `${zh} (${kind})`, { en, zh })),
    ...snapshot.unverified.map(({ id, label, field, programme, roster, show }) =>
      entry(
        'unverified',
        id,
        label ?? alike(field),
        programme ?? (roster === null ? null : (rosters.get(roster) ?? null)),
        show !== 'never',
      ),
    ),
  ]);
  return { find: (change) => known.get(key(change)) ?? GONE };
}
