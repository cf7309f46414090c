import type { PlacePage } from '#contract/answers/place-page.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { Outlets } from './outlets.tsx';
import { PlaceNames } from './place-names.tsx';

export type Mention = PlacePage['naming'][number]['mentions'][number];

interface MentionsProps {
  readonly mentions: readonly Mention[];
  /** The id of the place the page is about: it is not named again. */
  readonly here: string;
}

/** The part a programme gives the place, or a place in it. */
export function Mentions({ mentions, here }: MentionsProps) {
  const { roles } = useWordsOf(placeWordsFor).programmes;
  return (
    <ul>
      {mentions.map(({ place, role, sources, basis }) => (
        <li key={`${place.id} ${role}`}>
          {roles[role]}
          {place.id !== here && (
            <>
              {': '}
              <PlaceNames places={[place]} />
            </>
          )}
          <Outlets sources={sources} basis={basis} />
        </li>
      ))}
    </ul>
  );
}
