import type { MapPlace } from '#contract/answers/city-map.ts';
import type { MapWords } from '#words/map-words.ts';

type Came = Pick<MapPlace, 'appeared'>;
type Given = Came & Pick<MapPlace, 'designations' | 'programmes'>;

/** Whether a place was designated since the day compared with, or all that brings it onto the map came since. */
export function isNew({ designations, programmes, appeared }: Given): boolean {
  if (appeared === undefined) return false;
  return (
    appeared.designations > 0 || (designations.length === 0 && appeared.programmes === programmes && programmes > 0)
  );
}

/** What came to a place between the days compared; nothing where none are. */
export function cameWords({ appeared }: Came, compared: string | null, words: MapWords['since']): string {
  if (appeared === undefined || compared === null) return '';
  return words.came(compared, appeared.designations, appeared.programmes);
}

/** The news of two days: the designations that came, to how many places, and in how many provinces programmes did. */
export function comparedHeadline(
  { places, provinces }: { readonly places: readonly Came[]; readonly provinces: readonly Came[] },
  compared: string,
  words: MapWords['since'],
): string {
  const came = (given: readonly Came[], key: 'designations' | 'programmes') =>
    given.flatMap(({ appeared }) => (appeared !== undefined && appeared[key] > 0 ? [appeared[key]] : []));
  const designations = [...came(places, 'designations'), ...came(provinces, 'designations')];
  return words.headline(
    compared,
    designations.reduce((sum, count) => sum + count, 0),
    designations.length,
    came(provinces, 'programmes').length,
  );
}
