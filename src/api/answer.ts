import type { DataOf } from '#contract/answers.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import type { Filter } from '#contract/filter/filter.ts';
import type { Options } from '#contract/options.ts';
import type { PageRequest, Store } from '#store/store.ts';

/** What a request asks of its endpoint. `id` is empty where the path names none. */
export interface Ask {
  readonly id: string;
  readonly filter: Filter;
  readonly options: Options;
  readonly page: PageRequest;
}

/** What a host knows of the dataset beside what is in the store that is asked. */
export interface Host {
  /** The versions that answer, the newest first. */
  readonly versions: readonly string[];
}

type Questions = {
  readonly [Name in EndpointName]: (store: Store, ask: Ask, host: Host) => Promise<DataOf<Name> | null>;
};

/** The question each endpoint puts to the store. Null where the path names nothing the store knows. */
const QUESTIONS: Questions = {
  programmes: (store, { filter, page }) => store.programmes(filter, page),
  programme: (store, { id }) => store.programme(id),
  timeline: (store, { filter, options }) => store.timeline(filter, options),
  heatmap: (store, { filter, options }) => store.heatmap(filter, options),
  cities: (store, { filter }) => store.cities(filter),
  sectors: (store, { filter }) => store.sectors(filter),
  sector: (store, { id, filter }) => store.sector(id, filter),
  designations: (store, { filter }) => store.rosters(filter),
  places: (store, { filter }) => store.places(filter),
  place: (store, { id, filter }) => store.place(id, filter),
  roster: (store, { id, filter }) => store.roster(id, filter),
  issuers: (store, { filter }) => store.issuers(filter),
  issuer: (store, { id, filter }) => store.issuer(id, filter),
  themes: (store, { filter }) => store.themes(filter),
  theme: (store, { id, filter }) => store.theme(id, filter),
  glossary: (store, { filter }) => store.glossary(filter),
  search: (store, { filter, page }) => store.search(filter.q, page.limit),
  facets: (store, { filter }) => store.facets(filter),
  resonance: (store, { filter }) => store.resonance(filter),
  changes: (store, { filter }) => store.changes(filter),
  dataset: (store, _ask, { versions }) => Promise.resolve({ ...store.dataset, versions: [...versions] }),
};

/** The `data` of the answer, and the cursor of the next page where the answer is a page of a list. */
export async function answer<Name extends EndpointName>(
  store: Store,
  name: Name,
  ask: Ask,
  host: Host,
): Promise<{ data: DataOf<Name>; next: string | null } | null> {
  const data: DataOf<Name> | null = await QUESTIONS[name](store, ask, host);
  if (data === null) return null;
  return { data, next: 'next' in data ? data.next : null };
}
