import type { RosterList, SectorList } from '#contract/answers/catalogue.ts';
import type { Changes } from '#contract/answers/changes.ts';
import type { CityMap } from '#contract/answers/city-map.ts';
import type { DatasetDescription } from '#contract/answers/dataset-answer.ts';
import type { Facets } from '#contract/answers/facets.ts';
import type { Glossary } from '#contract/answers/glossary.ts';
import type { Heatmap } from '#contract/answers/heatmap.ts';
import type { IssuerList, IssuerPage } from '#contract/answers/issuer-page.ts';
import type { PlaceList } from '#contract/answers/place-list.ts';
import type { PlacePage } from '#contract/answers/place-page.ts';
import type { ProgrammeList } from '#contract/answers/programme-list.ts';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import type { RosterPage } from '#contract/answers/roster-page.ts';
import type { Search } from '#contract/answers/search.ts';
import type { SectorPage } from '#contract/answers/sector-page.ts';
import type { ThemeList, ThemePage } from '#contract/answers/theme-page.ts';
import type { Timeline } from '#contract/answers/timeline.ts';
import type { KnownIds } from '#contract/filter/check-ids.ts';
import type { Filter } from '#contract/filter/filter.ts';
import type { Options } from '#contract/options.ts';
import type { ResonanceTaskId } from '#contract/resonance-task-ids.ts';
import type { Sort } from '#contract/sorts.ts';

/**
 * Which page of a list: `after` is the cursor the page before gave as `next`. `task` leaves only programmes that speak of
 * that task of the 2026 action, as the heatmap counts them.
 */
export interface PageRequest {
  readonly sort: Sort;
  readonly limit: number;
  readonly task?: ResonanceTaskId | null;
  readonly after: string | null;
}

/** A cursor that no list of this dataset gave out. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

/**
 * The questions the product asks, and all it asks. Each store gives the same answer to the same filter.
 * A filter may name only ids in `ids`. Answers are promises so that a store may sit behind a wire.
 */
export interface Store {
  /** Version, hash and counts of the dataset served; they do not change while the store lives. */
  readonly dataset: DatasetDescription;
  readonly ids: KnownIds;
  programmes(filter: Filter, page: PageRequest): Promise<ProgrammeList>;
  /** Null where no programme has, or ever had, the id. */
  programme(id: string): Promise<ProgrammePage | null>;
  timeline(filter: Filter, options: Pick<Options, 'lanes'>): Promise<Timeline>;
  heatmap(filter: Filter, options: Pick<Options, 'columns' | 'measure'>): Promise<Heatmap>;
  cities(filter: Filter): Promise<CityMap>;
  facets(filter: Filter): Promise<Facets>;
  sectors(filter: Filter): Promise<SectorList>;
  /** Null where there is no such sector. */
  sector(id: string, filter: Pick<Filter, 'asOf'>): Promise<SectorPage | null>;
  rosters(filter: Filter): Promise<RosterList>;
  places(filter: Pick<Filter, 'asOf'>): Promise<PlaceList>;
  /** By the ISO code of a province or the six digits of any place; null where the dataset has no such place. */
  place(id: string, filter: Pick<Filter, 'asOf'>): Promise<PlacePage | null>;
  /** Null where the dataset has no record of the 2026 action. */
  resonance(filter: Filter): Promise<ResonanceStory | null>;
  changes(filter: Filter): Promise<Changes>;
  /** Of the filter, `asOf` alone narrows what is told of one thing. Null where nothing has the id. */
  roster(id: string, filter: Pick<Filter, 'asOf'>): Promise<RosterPage | null>;
  issuers(filter: Filter): Promise<IssuerList>;
  issuer(id: string, filter: Pick<Filter, 'asOf'>): Promise<IssuerPage | null>;
  themes(filter: Filter): Promise<ThemeList>;
  theme(id: string, filter: Pick<Filter, 'asOf'>): Promise<ThemePage | null>;
  glossary(filter: Pick<Filter, 'asOf'>): Promise<Glossary>;
  /** Whatever has the text in its names or records, in either language or pinyin; at most `limit` of each kind. */
  search(q: string, limit: number): Promise<Search>;
}
