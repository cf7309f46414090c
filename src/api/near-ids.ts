import leven from 'leven';
import { type EndpointName, LIST_LIMITS } from '#contract/endpoints.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { keysOf, THEMES } from '#contract/vocabulary.ts';
import type { Store } from '#store/store.ts';

const MOST_SHOWN = 3;

/** The ids a person may have meant, nearest first: at most a third of the letters differ, or one id begins the other. */
function nearIds(wanted: string, ids: readonly string[]): string[] {
  const shown = wanted.slice(0, 100).toLowerCase();
  const furthest = Math.ceil(shown.length / 3);
  const begins = (id: string) => shown !== '' && (id.startsWith(shown) || shown.startsWith(id));
  const apart = (id: string) => (begins(id) ? 0 : leven(shown, id, { maxDistance: furthest + 1 }));
  return ids
    .map((id) => ({ id, distance: apart(id.toLowerCase()) }))
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
  place: async (store) =>
    (await store.places(NO_FILTER)).flatMap(({ id, places }) => [id, ...places.map((it) => it.id)]),
  sector: ({ ids }) => ids.sector,
  roster: ({ ids }) => ids.designation,
  issuer: ({ ids }) => ids.issuer,
  theme: () => keysOf(THEMES),
};

/** Every id that the endpoint answers to. */
async function idsOf(store: Store, name: EndpointName): Promise<string[]> {
  return [...((await IDS[name]?.(store)) ?? [])];
}

/** What a thing may be called beside its id, in small letters. */
type Names = readonly (readonly [name: string, id: string])[];

async function placeNames(store: Store): Promise<Names> {
  const provinces = await store.places(NO_FILTER);
  return provinces
    .flatMap((province) => [province, ...province.places])
    .flatMap(({ id, name }) => [[name.en.toLowerCase(), id] as const, [name.zh, id] as const]);
}

const NAMES: Partial<Record<EndpointName, (store: Store) => Promise<Names>>> = {
  place: placeNames,
};

/** The ids of an endpoint a person may have meant by an id or a name, nearest first. */
export async function nearTo(store: Store, name: EndpointName, wanted: string): Promise<string[]> {
  const ids = await idsOf(store, name);
  const called = (await NAMES[name]?.(store)) ?? [];
  const near = nearIds(wanted, [...ids, ...new Set(called.map(([text]) => text))]);
  return [
    ...new Set(
      near.flatMap((text) => (ids.includes(text) ? [text] : called.flatMap(([own, id]) => (own === text ? [id] : [])))),
    ),
  ];
}
