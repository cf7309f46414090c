import { zoomedMap } from '#charts/map/map-view.ts';
import { CLOSEST } from '#charts/map/zoom-range.ts';
import { mapWordsFor } from '#words/map-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { useMapView } from './use-map-view.ts';
import { PRESS } from './zoom-factors.ts';

/** Where the middle is does not depend on the width but at the rim of the whole. */
const ANY_WIDTH = 640;

/** Come closer, show more, show the whole. */
export function Controls() {
  const { title } = useWords().charts.map;
  const { at, filter } = useView().view;
  const words = mapWordsFor(filter.lang).zoom;
  const show = useMapView();
  return (
    <div role="group" aria-label={`${title}: ${words.label}`}>
      <button
        type="button"
        aria-label={words.closer}
        disabled={at?.scale === CLOSEST}
        onClick={() => show((now) => zoomedMap(ANY_WIDTH, now, PRESS))}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.wider}
        disabled={at === null}
        onClick={() => show((now) => zoomedMap(ANY_WIDTH, now, 1 / PRESS))}
      >
        −
      </button>
      <button type="button" disabled={at === null} onClick={() => show(() => null)}>
        {words.whole}
      </button>
      <output>{at === null ? '' : words.times(at.scale)}</output>
    </div>
  );
}
