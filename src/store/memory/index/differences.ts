import type { Difference } from '#contract/answers/difference.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Roster } from '#contract/entities/roster.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { compareText } from '../../compare-text.ts';

/** The dated facts of a row that make a difference between two days, the earliest first. */
export type Differences = (row: number) => readonly Difference[];

/** Places designated on a roster, by day; a nomination is no designation. */
function designationsOn({ id, title, members }: Roster): Difference[] {
  const byDate = new Map<string, number>();
  for (const { status, designated } of members) {
    if (status !== 'designated' || designated === null) continue;
    byDate.set(designated, (byDate.get(designated) ?? 0) + 1);
  }
  return [...byDate].map(([date, count]) => ({ kind: 'members', date, id, text: title, count }));
}

/** A period that closed before the document was issued says nothing of when it ended. */
function endOf({ issued, period: { end } }: Programme): Difference[] {
  return end === null || (issued !== null && latest(end) < earliest(issued)) ? [] : [{ kind: 'end', date: end }];
}

function differencesByRow({ rosters }: Snapshot, programmes: readonly Programme[]): readonly (readonly Difference[])[] {
  const pointing = new Map<string, Difference[]>();
  const add = (id: string, found: readonly Difference[]) => {
    const known = pointing.get(id);
    if (known === undefined) pointing.set(id, [...found]);
    else known.push(...found);
  };
  for (const { id, shortTitle, status, issued, parents } of programmes) {
    if (status === 'draft' || issued === null) continue;
    for (const parent of parents)
      if (!parent.inferred) add(parent.id, [{ kind: 'child', date: issued, id, text: shortTitle }]);
  }
  for (const roster of rosters) if (roster.programme !== null) add(roster.programme, designationsOn(roster));
  return programmes.map((programme) => {
    const { id, issued, milestones } = programme;
    const all: Difference[] = [
      ...(issued === null ? [] : [{ kind: 'issued', date: issued } as const]),
      ...milestones.map(({ date, text }) => ({ kind: 'milestone', date, text }) as const),
      ...(pointing.get(id) ?? []),
      ...endOf(programme),
    ];
    return all.toSorted((a, b) => compareText(earliest(a.date), earliest(b.date)));
  });
}

/** Read when first asked for: most questions compare nothing. */
export function indexDifferences(snapshot: Snapshot, programmes: readonly Programme[]): Differences {
  let byRow: readonly (readonly Difference[])[] | null = null;
  return (row) => {
    byRow ??= differencesByRow(snapshot, programmes);
    return byRow[row] ?? [];
  };
}
