import type { Found, SearchHit, SearchKind } from '#contract/answers/search.ts';
import type { Bilingual } from '#contract/primitives.ts';

/** Another text by which a thing is known. */
export interface OtherText {
  readonly field: Exclude<Found['field'], 'text'>;
  readonly text: string;
}

/** A thing that can be found. */
export interface Searchable extends Pick<SearchHit, 'page' | 'id' | 'anchor' | 'of' | 'issued'> {
  readonly kind: SearchKind;
  readonly name: Bilingual;
  readonly others: readonly OtherText[];
  /** Row of the programme whose texts find it too; null for all but programmes. */
  readonly row: number | null;
}

/** Every name and other text of a thing. */
export const textsOf = ({ name, others }: Searchable): string[] => [
  name.en,
  name.zh,
  ...others.map(({ text }) => text),
];
