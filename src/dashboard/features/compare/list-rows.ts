import type { Destination } from '#contract/pages.ts';
import { type Cell, cellOf, type Fact, isStated, type Nothing, type Row, rowOf, type Share } from './row.ts';

/** Something a record says of one thing, such as how deeply a programme speaks of a sector. */
interface Entry {
  /** Entries of two records about the same thing have the same key. */
  readonly key: string;
  readonly name: string;
  readonly to?: Destination;
  readonly says: Fact;
}

/** A list of one record. */
export interface Listed {
  readonly entries: readonly Entry[];
  /** Why, where it is empty. */
  readonly nothing: Nothing;
}

interface ListWords {
  readonly title: string;
  /** The rest of the list, beside what two records share. */
  readonly others: string;
}

const keysOf = ({ entries }: Listed) => [...new Set(entries.map(({ key }) => key))];

/**
 * Lists side by side: a row for each thing that two of them speak of, with what each says of it, and one row for all that
 * only one speaks of. No entry is lost and none stands twice.
 */
export function listRows(key: string, words: ListWords, columns: readonly Listed[]): readonly Row[] {
  const keys = columns.flatMap(keysOf);
  const shared = [...new Set(keys.filter((it, index) => keys.indexOf(it) !== index))];
  const matched = shared.flatMap((it) => {
    const about = columns.map(({ entries }) => entries.filter((entry) => entry.key === it));
    const first = about.flat()[0];
    if (first === undefined) return [];
    return rowOf({
      key: `${key} ${it}`,
      label: first.name,
      ...(first.to && { to: first.to }),
      of: words.title,
      cells: columns.map(({ nothing, entries }, index) =>
        cellOf(
          (about[index] ?? []).map(({ says }) => says),
          entries.length === 0 ? nothing : 'none-recorded',
        ),
      ),
    });
  });
  const rest = columns.map(({ entries, nothing }): Cell => {
    const own = entries.filter((entry) => !shared.includes(entry.key));
    const facts = own.map(
      (entry): Fact => ({
        ...entry.says,
        id: `${entry.key} ${entry.says.id}`,
        name: entry.name,
        ...(entry.to && { to: entry.to }),
      }),
    );
    return cellOf(facts, entries.length === 0 ? nothing : 'no-other');
  });
  if (matched.length > 0 && !rest.some(isStated)) return matched;
  return [...matched, rowOf({ key, label: matched.length > 0 ? words.others : words.title, cells: rest })];
}

/** Sets side by side in one row; where they meet, each fact with how many of the columns share it, the shared ones first. */
export function setRow(key: string, label: string, cells: readonly Cell[]): Row {
  const stated = cells.filter(isStated);
  const times = (id: string) => stated.filter((facts) => facts.some((fact) => fact.id === id)).length;
  const shareOf = (id: string): Share => {
    const count = times(id);
    return count === cells.length ? 'all' : count > 1 ? 'some' : 'only';
  };
  const rank = { all: 0, some: 1, only: 2 } as const;
  const meet = stated.flat().some(({ id }) => times(id) > 1);
  if (!meet) return rowOf({ key, label, cells });
  return rowOf({
    key,
    label,
    cells: cells.map((cell) => {
      if (!isStated(cell)) return cell;
      const facts = cell.map((fact) => ({ ...fact, share: shareOf(fact.id) }));
      return cellOf(
        facts.sort((one, other) => rank[one.share] - rank[other.share]),
        'unstated',
      );
    }),
  });
}
