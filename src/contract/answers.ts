import type * as v from 'valibot';
import { RosterList, SectorList } from './answers/catalogue.ts';
import { Changes } from './answers/changes.ts';
import { CityMap } from './answers/city-map.ts';
import { DatasetAnswer } from './answers/dataset-answer.ts';
import { envelope } from './answers/envelope.ts';
import { Facets } from './answers/facets.ts';
import { Glossary } from './answers/glossary.ts';
import { Heatmap } from './answers/heatmap.ts';
import { IssuerList, IssuerPage } from './answers/issuer-page.ts';
import { PlaceList } from './answers/place-list.ts';
import { PlacePage } from './answers/place-page.ts';
import { ProgrammeList } from './answers/programme-list.ts';
import { ProgrammePage } from './answers/programme-page.ts';
import { ResonanceStory } from './answers/resonance-story.ts';
import { RosterPage } from './answers/roster-page.ts';
import { Search } from './answers/search.ts';
import { SectorPage } from './answers/sector-page.ts';
import { ThemeList, ThemePage } from './answers/theme-page.ts';
import { Timeline } from './answers/timeline.ts';
import type { EndpointName } from './endpoints.ts';

/** What each endpoint answers, whole. Apart from the table of endpoints so that a page brings only the schemas it reads. */
export const ANSWERS = {
  programmes: envelope(ProgrammeList),
  programme: envelope(ProgrammePage),
  timeline: envelope(Timeline),
  heatmap: envelope(Heatmap),
  cities: envelope(CityMap),
  sectors: envelope(SectorList),
  sector: envelope(SectorPage),
  designations: envelope(RosterList),
  places: envelope(PlaceList),
  place: envelope(PlacePage),
  roster: envelope(RosterPage),
  issuers: envelope(IssuerList),
  issuer: envelope(IssuerPage),
  themes: envelope(ThemeList),
  theme: envelope(ThemePage),
  glossary: envelope(Glossary),
  facets: envelope(Facets),
  resonance: envelope(ResonanceStory),
  changes: envelope(Changes),
  search: envelope(Search),
  dataset: envelope(DatasetAnswer),
} as const satisfies Record<EndpointName, v.GenericSchema>;
export type AnswerOf<Name extends EndpointName> = v.InferOutput<(typeof ANSWERS)[Name]>;
/** What an endpoint answers, without what is said about the answer. */
export type DataOf<Name extends EndpointName> = AnswerOf<Name>['data'];
