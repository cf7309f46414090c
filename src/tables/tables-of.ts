import type { DataOf } from '#contract/answers.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import type { Table } from '#contract/table.ts';
import { changesTables } from './changes-tables.ts';
import { cityMapTables } from './city-map-tables.ts';
import { datasetTables } from './dataset-tables.ts';
import { facetsTables } from './facets-tables.ts';
import { glossaryTables } from './glossary-tables.ts';
import { heatmapTables } from './heatmap-tables.ts';
import { issuerListTables, issuerTables } from './issuer-tables.ts';
import { placeListTables } from './place-list-tables.ts';
import { placeTables } from './place-tables.ts';
import { programmeTables } from './programme-tables.ts';
import { programmeListTables } from './programmes-tables.ts';
import { resonanceTables } from './resonance-tables.ts';
import { rosterListTables, rosterTables } from './roster-tables.ts';
import { searchTables } from './search-tables.ts';
import { sectorTables } from './sector-tables.ts';
import { sectorListTables } from './sectors-tables.ts';
import { themeListTables, themeTables } from './theme-tables.ts';
import { timelineTables } from './timeline-tables.ts';

export type Tables = readonly [Table, ...Table[]];

const TABLES: { readonly [Name in EndpointName]: (data: DataOf<Name>) => Tables } = {
  programmes: programmeListTables,
  programme: programmeTables,
  timeline: timelineTables,
  heatmap: heatmapTables,
  cities: cityMapTables,
  sectors: sectorListTables,
  sector: sectorTables,
  designations: rosterListTables,
  places: placeListTables,
  place: placeTables,
  roster: rosterTables,
  issuers: issuerListTables,
  issuer: issuerTables,
  themes: themeListTables,
  theme: themeTables,
  glossary: glossaryTables,
  facets: facetsTables,
  resonance: resonanceTables,
  changes: changesTables,
  search: searchTables,
  dataset: datasetTables,
};

/** An answer as tables, the one it is known for first. */
export function tablesOf<Name extends EndpointName>(name: Name, data: DataOf<Name>): Tables {
  return TABLES[name](data);
}
