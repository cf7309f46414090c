import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import type { Programme } from '#contract/entities/programme.ts';

export function summaryOf(programme: Programme): ProgrammeSummary {
  return {
    id: programme.id,
    title: programme.title,
    shortTitle: programme.shortTitle,
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
    sources: programme.sources.length,
  };
}
