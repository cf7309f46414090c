import type * as v from 'valibot';
import { RosterList, SectorList } from './answers/catalogue.ts';
import { CityMap } from './answers/city-map.ts';
import { DatasetAnswer } from './answers/dataset-answer.ts';
import { envelope } from './answers/envelope.ts';
import { Facets } from './answers/facets.ts';
import { Heatmap } from './answers/heatmap.ts';
import { ProgrammeList } from './answers/programme-list.ts';
import { ProgrammePage } from './answers/programme-page.ts';
import { SectorPage } from './answers/sector-page.ts';
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
  facets: envelope(Facets),
  dataset: envelope(DatasetAnswer),
} as const satisfies Record<EndpointName, v.GenericSchema>;
export type AnswerOf<Name extends EndpointName> = v.InferOutput<(typeof ANSWERS)[Name]>;
