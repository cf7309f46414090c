import { type Changes, NEWS_WINDOWS, type NewsProgramme, type NewsRecord } from '#contract/answers/changes.ts';
import type { ChangeList } from '#contract/entities/change-list.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import type { Index } from '../index/build-index.ts';
import { clauseRows, intersect } from '../select.ts';
import { indexRecords } from './changed-records.ts';

type Named = ChangeList['added'][number];

const DAY_MS = 86_400_000;
const daysBefore = (day: string, days: number) => new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

const newsOf = ({ id, shortTitle: title, level, kind, issued }: Programme): NewsProgramme => ({
  id,
  title,
  level,
  kind,
  issued,
});

/** Answers what is new under a filter; the change lists are bound to what the dataset has now, once. */
export function createChanges(index: Index): (filter: Filter) => Changes {
  const { snapshot, programmes } = index;
  const rowOf = new Map(programmes.map(({ id }, row) => [id, row]));
  const formerRows = new Map(programmes.flatMap(({ formerIds }, row) => formerIds.map((id) => [id, row] as const)));
  const records = indexRecords(snapshot);

  return (filter) => {
    const clauses = clauseRows(index, filter);
    const rows = intersect(index, clauses);
    const narrows = clauses.size > 0;
    const meeting = (id: string, of: ReadonlyMap<string, number> = rowOf): Programme | null => {
      const row = of.get(id);
      return row !== undefined && rows.has(row) ? (programmes[row] ?? null) : null;
    };

    function programmesIn<T extends Named>(list: readonly T[]) {
      return list.flatMap((change) => {
        const programme = change.kind === 'programme' ? meeting(change.id) : null;
        return programme === null ? [] : [{ change, news: newsOf(programme) }];
      });
    }
    function othersIn<T extends Named>(list: readonly T[]) {
      return list.flatMap((change) => {
        if (change.kind === 'programme') return [];
        const { shown, name, programme } = records.find(change);
        const bound = programme !== null && rowOf.has(programme);
        if (!shown || (bound ? meeting(programme) === null : narrows)) return [];
        const news: NewsRecord = { kind: change.kind, id: change.id, name, programme: bound ? programme : null };
        return [{ change, news }];
      });
    }

    const day = latest(filter.asOf ?? snapshot.info.asOf);
    const issued = programmes
      .flatMap((programme, row) => (rows.has(row) && programme.issued !== null ? newsOf(programme) : []))
      .filter((news) => news.issued !== null && earliest(news.issued) <= day)
      .toReversed();
    const within = (news: NewsProgramme, days: number) =>
      news.issued !== null && earliest(news.issued) > daysBefore(day, days);

    return {
      versions: snapshot.changes.map(({ id, since, added, removed, changed }) => ({
        id,
        since,
        programmes: {
          added: programmesIn(added).map(({ news }) => news),
          changed: programmesIn(changed).map(({ news, change }) => ({ ...news, fields: change.fields })),
          removed: removed.flatMap((change) => {
            if (change.kind !== 'programme') return [];
            const now = meeting(change.id, formerRows);
            return now === null && narrows ? [] : [{ id: change.id, now: now && newsOf(now) }];
          }),
        },
        others: {
          added: othersIn(added).map(({ news }) => news),
          changed: othersIn(changed).map(({ news, change }) => ({ ...news, fields: change.fields })),
          removed: othersIn(removed).map(({ news }) => news),
        },
      })),
      issued: {
        day,
        windows: NEWS_WINDOWS.map((days, at) => ({
          days,
          programmes: issued.filter(
            (news) => within(news, days) && !NEWS_WINDOWS.slice(0, at).some((narrower) => within(news, narrower)),
          ),
        })),
      },
    };
  };
}
