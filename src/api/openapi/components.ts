import { type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { RosterList, SectorList } from '#contract/answers/catalogue.ts';
import {
  AdoptionTarget,
  CityMap,
  MapPlace,
  MapProvince,
  PlaceDesignation,
  RosterSummary,
} from '#contract/answers/city-map.ts';
import { DatasetAnswer } from '#contract/answers/dataset-answer.ts';
import { Deadline } from '#contract/answers/deadline.ts';
import { Links, Meta } from '#contract/answers/envelope.ts';
import { Facets, FacetValue } from '#contract/answers/facets.ts';
import { Heatmap, HeatmapColumn, HeatmapRow } from '#contract/answers/heatmap.ts';
import { ProgrammeList, ProgrammeSummary } from '#contract/answers/programme-list.ts';
import { ProgrammePage } from '#contract/answers/programme-page.ts';
import { Search, SearchGroup, SearchHit } from '#contract/answers/search.ts';
import { SectorPage, SectorTarget } from '#contract/answers/sector-page.ts';
import { Bar, Timeline, TimelineLane } from '#contract/answers/timeline.ts';
import { ANSWERS } from '#contract/answers.ts';
import { DatasetInfo } from '#contract/entities/dataset-info.ts';
import { Issuer } from '#contract/entities/issuer.ts';
import { Milestone, PlaceMention, Programme, SectorMention, Target, Task } from '#contract/entities/programme.ts';
import { Designation, Roster } from '#contract/entities/roster.ts';
import { Source } from '#contract/entities/source.ts';
import { Story } from '#contract/entities/story.ts';
import { Unverified } from '#contract/entities/unverified.ts';
import { Bilingual, PartialDate } from '#contract/primitives.ts';
import { Problem } from '#contract/problem.ts';

/** The shapes worth a name of their own in the reference. */
const NAMED = {
  AdoptionTarget,
  Bar,
  Bilingual,
  CityMap,
  DatasetAnswer,
  DatasetInfo,
  Deadline,
  Designation,
  FacetValue,
  Facets,
  Heatmap,
  HeatmapColumn,
  HeatmapRow,
  Issuer,
  Links,
  MapPlace,
  MapProvince,
  Meta,
  Milestone,
  PartialDate,
  PlaceDesignation,
  PlaceMention,
  Problem,
  Programme,
  ProgrammeList,
  ProgrammePage,
  ProgrammeSummary,
  Roster,
  RosterList,
  RosterSummary,
  Search,
  SearchGroup,
  SearchHit,
  SectorList,
  SectorMention,
  SectorPage,
  SectorTarget,
  Source,
  Story,
  Target,
  Task,
  Timeline,
  TimelineLane,
  Unverified,
} satisfies Record<string, v.GenericSchema>;

/** The component that holds the whole answer of an endpoint. */
export const answerComponent = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Answer`;

const wholeAnswers = Object.fromEntries(
  Object.entries(ANSWERS).map(([name, schema]): [string, v.GenericSchema] => [answerComponent(name), schema]),
);

/** An entry with a default may be left out of the files of the dataset; in an answer it is always there. */
function withServedDefaults(schema: JsonSchema): JsonSchema {
  const defaulted = Object.entries(schema.properties ?? {})
    .filter(([, property]) => typeof property === 'object' && 'default' in property)
    .map(([key]) => key);
  return { ...schema, required: [...(schema.required ?? []), ...defaulted] };
}

/** The shapes of the answers as JSON Schema 2020-12, by name, each reference into `#/components/schemas`. */
export function schemaComponents() {
  return toJsonSchemaDefs(
    { ...NAMED, ...wholeAnswers },
    {
      target: 'draft-2020-12',
      overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
      ignoreActions: ['check'],
      overrideSchema: ({ jsonSchema }) => (jsonSchema.type === 'object' ? withServedDefaults(jsonSchema) : undefined),
    },
  );
}
