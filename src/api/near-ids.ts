import leven from 'leven';
import { type EndpointName, LIST_LIMITS } from '#contract/endpoints.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import type { Store } from '#store/store.ts';

const MOST_SHOWN = 3;

/** The ids a person may have meant, nearest first: at most a third of the letters differ, or one id begins the other. */
export function nearIds(wanted: string, ids: readonly string[]): string[] {
  const shown = wanted.slice(0, 100).toLowerCase();
  const furthest = Math.ceil(shown.length / 3);
  const begins = (id: string) => shown !== '' && (id.startsWith(shown) || shown.startsWith(id));
  return ids
    .map((id) => ({ id, distance: begins(id) ? 0 : leven(shown, id, { maxDistance: furthest + 1 }) }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id, 'en'))
    .slice(0, MOST_SHOWN)
    .map(({ id }) => id);
}

async function programmeIds(store: Store): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page = await store.programmes(NO_FILTER, { sort: 'id', limit: LIST_LIMITS.most, after });
    ids.push(...page.items.map((item) => item.id));
    after = page.next;
  } while (after !== null);
  return ids;
}

const IDS: Partial<Record<EndpointName, (store: Store) => Promise<readonly string[]> | Iterable<string>>> = {
  programme: programmeIds,
  sector: ({ ids }) => ids.sector,
};

/** Every id that the endpoint answers to. */
export async function idsOf(store: Store, name: EndpointName): Promise<string[]> {
  return [...((await IDS[name]?.(store)) ?? [])];
}
