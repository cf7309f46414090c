import type { DatasetFault } from '../fault.ts';
import type { Records } from '../records.ts';
import * as basis from './basis.ts';
import * as changes from './changes.ts';
import * as datasetInfo from './dataset-info.ts';
import * as emptiness from './emptiness.ts';
import * as evidence from './evidence.ts';
import * as figures from './figures.ts';
import * as identity from './identity.ts';
import * as lineage from './lineage.ts';
import * as places from './places.ts';
import * as dates from './programme-dates.ts';
import * as references from './programme-references.ts';
import * as readings from './readings.ts';
import * as rosters from './rosters.ts';
import type { Rule } from './rule.ts';
import * as searches from './searches.ts';
import * as sectors from './sectors.ts';
import * as sources from './sources.ts';
import * as stories from './stories.ts';
import * as targets from './targets.ts';
import * as unverified from './unverified.ts';

/** Everything that must hold between the records of a dataset: each export of these files is one rule. */
const RULES: readonly Rule[] = [
  basis,
  changes,
  datasetInfo,
  emptiness,
  evidence,
  figures,
  identity,
  lineage,
  places,
  dates,
  readings,
  references,
  rosters,
  searches,
  sectors,
  sources,
  stories,
  targets,
  unverified,
].flatMap((rules) => Object.values(rules));

export function findFaults(records: Records): DatasetFault[] {
  return RULES.flatMap((rule) => [...rule(records)]);
}
