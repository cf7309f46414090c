import type { HeadClaims } from '#contract/answers/claims.ts';
import type { FoundedProgramme } from '#contract/answers/programme-page.ts';
import { basisOf } from '#contract/basis.ts';
import type { Figure } from '#contract/entities/figure.ts';
import type { HeadFact, Programme } from '#contract/entities/programme.ts';
import type { Roster } from '#contract/entities/roster.ts';
import type { Source } from '#contract/entities/source.ts';
import type { Basis } from '#contract/vocabulary.ts';
import { outcomeOf } from './outcome.ts';

/** What the sources of these ids make a fact; a fact of a checked dataset has at least one that was read. */
export function basisFrom(sources: readonly Source[], ids: readonly string[]): Basis {
  // A page on the context may still state the fact it is cited for.
  const cited = sources
    .filter(({ id }) => ids.includes(id))
    .map((source) => ({ ...source, about: 'document' as const }));
  return basisOf(cited) ?? 'single';
}

/** Facts with the basis of each. */
export function founded<T extends { readonly sources: readonly string[] }>(
  facts: readonly T[],
  sources: readonly Source[],
) {
  return facts.map((fact) => ({ ...fact, basis: basisFrom(sources, fact.sources) }));
}

/** The programme with the basis of each of its listed facts, and the outcomes of its targets among `figures`. */
export function foundProgramme(programme: Programme, figures: readonly Figure[]): FoundedProgramme {
  const { sources } = programme;
  return {
    ...programme,
    tasks: founded(programme.tasks, sources),
    targets: founded(
      programme.targets.map((target) => ({ ...target, outcome: outcomeOf(programme, target, figures) })),
      sources,
    ),
    sectors: founded(programme.sectors, sources),
    places: founded(programme.places, sources),
    milestones: founded(programme.milestones, sources),
  };
}

/** The roster with the basis of each of its members. */
export function foundMembers({ members, sources }: Roster) {
  return founded(members, sources);
}

/** The facts of the head, each with its sources: those noted for it, else the only page read, else all that were. */
export function headClaims(programme: Programme): HeadClaims {
  const { evidence, disputed, sources, period } = programme;
  const witnesses = sources.filter(({ seen, about }) => seen && about === 'document').map(({ id }) => id);
  function claim<T>(fact: HeadFact, value: T) {
    const noted = evidence[fact] ?? (witnesses.length === 1 ? witnesses : undefined);
    return {
      value,
      sources: noted ?? witnesses,
      basis: noted === undefined ? programme.basis : basisFrom(sources, noted),
      attribution: noted === undefined ? ('record' as const) : ('fact' as const),
      disputed: disputed[fact] ?? [],
    };
  }
  const known = <T>(fact: HeadFact, value: T | null) => (value === null ? null : claim(fact, value));
  return {
    title: claim('title', programme.title),
    issuers: programme.issuers.length === 0 ? null : claim('issuers', programme.issuers),
    documentNumber: known('documentNumber', programme.documentNumber?.value ?? null),
    issued: known('issued', programme.issued),
    published: known('published', programme.published),
    period: period.start === null && period.end === null ? null : claim('period', period),
  };
}
