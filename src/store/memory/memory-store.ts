import type { KnownIds } from '#contract/filter/check-ids.ts';
import { RESONANCE_ACTION } from '#contract/resonance-action.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import type { Store } from '../store.ts';
import { buildIndex } from './index/build-index.ts';
import { type FacetValues, facetValues } from './index/facet-values.ts';
import { indexColumns } from './index/heatmap-columns.ts';
import { createOrders } from './index/orders.ts';
import { answerSectors, describeDataset } from './questions/catalogue.ts';
import { createChanges } from './questions/changes.ts';
import { answerCities } from './questions/city-map.ts';
import { answerFacets } from './questions/facets.ts';
import { answerGlossary } from './questions/glossary.ts';
import { answerHeatmap } from './questions/heatmap.ts';
import { answerIssuer, answerIssuers } from './questions/issuers.ts';
import { answerPlaces } from './questions/place-list.ts';
import { answerPlace } from './questions/place-page.ts';
import { answerProgrammes } from './questions/programme-list.ts';
import { createProgrammePages } from './questions/programme-page.ts';
import { answerResonance } from './questions/resonance-story.ts';
import { answerRoster } from './questions/roster-page.ts';
import { answerRosters } from './questions/rosters.ts';
import { createDemands } from './questions/sector-demands.ts';
import { answerSector } from './questions/sector-page.ts';
import { answerTheme, answerThemes } from './questions/themes.ts';
import { answerTimeline, indexTimeline } from './questions/timeline.ts';
import { createSearcher } from './search/answer-search.ts';

function knownIds(values: FacetValues): KnownIds {
  const ids = (key: keyof KnownIds) => new Set(values[key].map(({ value }) => value));
  return {
    sector: ids('sector'),
    issuer: ids('issuer'),
    province: ids('province'),
    city: ids('city'),
    designation: ids('designation'),
  };
}

/** A store that holds the whole dataset as columns and bitmaps, built here once. It does no I/O. */
export function createMemoryStore(snapshot: Snapshot): Store {
  const index = buildIndex(snapshot);
  const values = facetValues(index);
  const columns = indexColumns(index, values);
  const orders = createOrders(index.programmes);
  const pages = createProgrammePages(index);
  const changes = createChanges(index);
  const demands = createDemands(index);
  const timeline = indexTimeline(index, values);
  const search = createSearcher(index);
  return {
    dataset: describeDataset(snapshot),
    ids: knownIds(values),
    programmes: async (filter, page) => answerProgrammes(index, columns, orders, filter, page),
    programme: async (id) => pages.find(id),
    timeline: async (filter, options) => answerTimeline(index, timeline, filter, options),
    heatmap: async (filter, options) => answerHeatmap(index, columns, values, filter, options),
    cities: async (filter) => answerCities(index, filter),
    facets: async (filter) => answerFacets(index, values, filter),
    sectors: async (filter) => answerSectors(index, demands, filter),
    sector: async (id, filter) => answerSector(index, demands, id, filter),
    rosters: async (filter) => answerRosters(snapshot.rosters, index.geography, filter),
    places: async (filter) => answerPlaces(index, filter),
    place: async (id, filter) => answerPlace(index, id, filter),
    resonance: async (filter) => answerResonance(index, columns, pages.find(RESONANCE_ACTION.programme), filter),
    changes: async (filter) => changes(filter),
    roster: async (id, filter) => answerRoster(index, id, filter),
    issuers: async (filter) => answerIssuers(index, values, filter),
    issuer: async (id, filter) => answerIssuer(index, values, id, filter),
    themes: async (filter) => answerThemes(index, filter),
    theme: async (id, filter) => answerTheme(index, values, id, filter),
    glossary: async (filter) => answerGlossary(index, filter),
    search: async (q, limit) => search(q, limit),
  };
}
