import { formatDate } from '#charts/format-date.ts';
import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import type { Dispute } from '#contract/entities/dispute.ts';
import { HEAD_FACTS, type HeadFact } from '#contract/entities/programme.ts';
import type { Language } from '#contract/vocabulary.ts';

interface DisputedFact {
  /** A fact of the head, or null for an industry. */
  readonly fact: HeadFact | null;
  /** The industry; null for a fact of the head. */
  readonly sector: string | null;
  readonly kept: string;
  /** The pages that state the value kept; null where it was not noted which do. */
  readonly sources: readonly string[] | null;
  readonly disputed: readonly Dispute[];
}

/** Every fact of the record that some page contradicts, with the value kept here. */
export function disputedFacts({ page, industries }: ResonanceStory, lang: Language): DisputedFact[] {
  const { claims, issuers, programme } = page;
  const date = (given: string | null) => (given === null ? '' : formatDate(given, lang));
  const kept: Readonly<Record<HeadFact, string>> = {
    title: programme.shortTitle[lang],
    issuers: issuers.map(({ name }) => name[lang]).join('; '),
    documentNumber: programme.documentNumber?.value ?? '',
    issued: date(programme.issued),
    published: date(programme.published),
    period: [programme.period.start, programme.period.end].map(date).join(' – '),
  };
  return [
    ...HEAD_FACTS.flatMap((fact): DisputedFact[] => {
      const claim = claims[fact];
      if (claim === null) return [];
      const sources = claim.attribution === 'fact' ? claim.sources : null;
      return [{ fact, sector: null, kept: kept[fact], sources, disputed: claim.disputed }];
    }),
    ...industries.map(({ id, name, sources, disputed }) => ({
      fact: null,
      sector: id,
      kept: name[lang],
      sources,
      disputed,
    })),
  ].filter(({ disputed }) => disputed.length > 0);
}
