import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import type { Programme } from '#contract/entities/programme.ts';
import { quantifiedGoals } from './heatmap-measures.ts';

/** The mentions of the sectors asked for, the deepest first, each with the outlets it was read in. */
function mentionsOf({ sectors, sources }: Programme, asked: ReadonlySet<string>): ProgrammeSummary['mentions'] {
  return sectors
    .filter(({ id }) => asked.has(id))
    .toSorted((a, b) => b.depth - a.depth)
    .map(({ id, depth, sources: ids }) => ({
      sector: id,
      depth,
      sources: sources
        .filter((source) => ids.includes(source.id))
        .map(({ id: source, outlet }) => ({ id: source, outlet })),
    }));
}

/** A programme in a list. `asked` are the sectors whose mentions the list tells. */
export function summaryOf(programme: Programme, asked: ReadonlySet<string>): ProgrammeSummary {
  return {
    id: programme.id,
    title: programme.title,
    shortTitle: programme.shortTitle.en,
    kind: programme.kind,
    rung: programme.rung,
    status: programme.status,
    level: programme.level,
    jurisdiction: programme.jurisdiction,
    issuers: programme.issuers,
    documentNumber: programme.documentNumber?.value ?? null,
    issued: programme.issued,
    period: programme.period,
    relevance: programme.relevance,
    basis: programme.basis,
    themes: programme.themes,
    sectors: programme.sectors.map((sector) => sector.id),
    places: programme.places.map((place) => place.code),
    targets: programme.targets.length,
    goals: quantifiedGoals(programme),
    mentions: mentionsOf(programme, asked),
    sources: programme.sources.length,
  };
}
