import type { Programme } from '#contract/entities/programme.ts';
import type { Bilingual } from '#contract/primitives.ts';

/** Names that stand for the ids in a record. */
export interface Names {
  readonly issuer: (id: string) => Bilingual | undefined;
  readonly sector: (id: string) => Bilingual | undefined;
  /** By place code, or by province for a province. */
  readonly place: (code: string) => Bilingual | undefined;
}

/** All the text by which `q` finds a programme: a line a field, so that no Han pair spans two. */
export function searchableText(programme: Programme, names: Names): string {
  const bilingual = [
    programme.title,
    programme.shortTitle,
    programme.notes,
    programme.summary,
    ...programme.tasks.map((task) => task.text),
    ...programme.targets.map((target) => target.metric),
    ...programme.issuers.map(names.issuer),
    ...programme.sectors.map((sector) => names.sector(sector.id)),
    ...[programme.jurisdiction, ...programme.places.map((place) => place.code)].map(names.place),
  ];
  return [programme.documentNumber?.value, ...bilingual.flatMap((text) => [text?.en, text?.zh])].join('\n');
}
