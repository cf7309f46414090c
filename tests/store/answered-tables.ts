import { answer } from '#api/answer.ts';
import { ENDPOINTS, type EndpointName } from '#contract/endpoints.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS, OPTIONS, type Options } from '#contract/options.ts';
import { DEFAULT_SORT } from '#contract/sorts.ts';
import type { Table } from '#contract/table.ts';
import { keysOf, THEMES } from '#contract/vocabulary.ts';
import type { Store } from '#store/store.ts';
import { tablesOf } from '#tables/tables-of.ts';

const HOST = { versions: ['2026-11-25', '2026-11-23'] };
const PAGE = { sort: DEFAULT_SORT, limit: Number.POSITIVE_INFINITY, after: null };

/** The ids an endpoint is asked for; one empty text where its path names none. */
async function idsOf(store: Store, name: EndpointName): Promise<readonly string[]> {
  const places = await store.places(NO_FILTER);
  const ids: Partial<Record<EndpointName, readonly string[]>> = {
    programme: (await store.programmes(NO_FILTER, PAGE)).items.map(({ id }) => id),
    sector: [...store.ids.sector],
    place: places.flatMap(({ id, places: inner }) => [id, ...inner.map((place) => place.id)]),
    roster: [...store.ids.designation],
    issuer: [...store.ids.issuer],
    theme: keysOf(THEMES),
  };
  return ids[name] ?? [''];
}

/** Every choice of the options that change what an endpoint answers. */
const choicesOf = (name: EndpointName): readonly Options[] =>
  ENDPOINTS[name].options.reduce<readonly Options[]>(
    (choices, key) => OPTIONS[key].values.flatMap((value) => choices.map((choice) => ({ ...choice, [key]: value }))),
    [DEFAULT_OPTIONS],
  );

/** The tables of one answer: null where there is no such thing under the filter. */
export async function answeredTables(
  store: Store,
  name: EndpointName,
  filter: Filter,
  id = '',
  options = DEFAULT_OPTIONS,
): Promise<readonly Table[]> {
  const answered = await answer(store, name, { id, filter, options, page: PAGE }, HOST);
  return answered === null ? [] : tablesOf(name, answered.data);
}

/** All an endpoint can answer to a filter, as tables: of each thing, with each of its options. */
export async function everyAnswer(store: Store, name: EndpointName, filter: Filter): Promise<(readonly Table[])[]> {
  const ids = await idsOf(store, name);
  const asked = ids.flatMap((id) => choicesOf(name).map((options) => answeredTables(store, name, filter, id, options)));
  return Promise.all(asked);
}
