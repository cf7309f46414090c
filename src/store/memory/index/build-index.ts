import type { Programme } from '#contract/entities/programme.ts';
import type { ListKey } from '#contract/filter/filter.ts';
import { earliest } from '#contract/partial-date.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { compareText } from '../../compare-text.ts';
import type { Rows } from '../rows.ts';
import { type Absences, indexAbsences } from './absences.ts';
import { type Calendar, createCalendar } from './calendar.ts';
import { indexClauses } from './clause-rows.ts';
import { type Differences, indexDifferences } from './differences.ts';
import { createGeography, type Geography } from './geography.ts';
import { searchableText } from './searchable-text.ts';
import { indexSectors, type RowsByDepth } from './sector-tree.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** The dataset as columns and bitmaps. A row is a programme's position in `programmes`. */
export interface Index {
  readonly snapshot: Snapshot;
  /** In order of the first day of issue they can mean, then id; undated ones last. */
  readonly programmes: readonly Programme[];
  /** Rows of each value of each list clause; a value nobody has may be absent. */
  readonly clauses: Readonly<Record<ListKey, ReadonlyMap<string, Rows>>>;
  readonly sectorDepths: ReadonlyMap<string, RowsByDepth>;
  readonly absences: Absences;
  readonly calendar: Calendar;
  readonly differences: Differences;
  readonly geography: Geography;
  readonly text: TextIndex;
  /** The text by which `q` finds a programme. */
  readonly textOf: (programme: Programme) => string;
}

const UNDATED = '9999';

function byIssue(a: Programme, b: Programme): number {
  const day = (programme: Programme) => (programme.issued === null ? UNDATED : earliest(programme.issued));
  return compareText(day(a), day(b)) || compareText(a.id, b.id);
}

export function buildIndex(snapshot: Snapshot): Index {
  const programmes = snapshot.programmes.toSorted(byIssue);
  const geography = createGeography(snapshot.places);
  const sectorDepths = indexSectors(snapshot.sectors, programmes);
  const issuers = new Map(snapshot.issuers.map((issuer) => [issuer.id, issuer.name]));
  const sectors = new Map(snapshot.sectors.map((sector) => [sector.id, sector.name]));
  const names = {
    issuer: (id: string) => issuers.get(id),
    sector: (id: string) => sectors.get(id),
    place: (code: string) => (geography.places.get(code) ?? geography.provinces.get(code))?.name,
  };
  const textOf = (programme: Programme) => searchableText(programme, names);
  const calendar = createCalendar(programmes);
  const clauses = indexClauses(snapshot, programmes, geography, sectorDepths);
  return {
    snapshot,
    programmes,
    clauses,
    sectorDepths,
    absences: indexAbsences(snapshot, clauses.sector, calendar),
    calendar,
    differences: indexDifferences(snapshot, programmes),
    geography,
    text: createTextIndex(programmes.map(textOf)),
    textOf,
  };
}
