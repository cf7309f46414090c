import type { PlacePage } from '#contract/answers/place-page.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { usePictures } from '../../ui/use-pictures.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './locator.module.css';
import { PlaceNames } from './place-names.tsx';

const WIDTH = 300;
const POINT = { own: 4.5, inside: 2.5 };

/** Where the place lies: its province lifted out of the map, the place a point, or of a province the places in it. */
export function Locator({ page }: { readonly page: PlacePage }) {
  const words = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const { data: pictures } = usePictures();
  const { point, places } = page;
  // A municipality is too small for points in it.
  const ofPlaces = page.province === null && !page.municipality;
  const marked = ofPlaces ? places.map((place) => place.point).filter((at) => at?.drawnAt === null) : [point];
  const points = marked.filter((at) => at !== null);
  const map = pictures?.locatorMap(page.province?.id ?? page.id, points, WIDTH, lang);
  return (
    <figure className={styles['locator']}>
      {map === undefined ? (
        <div className={styles['waiting']} />
      ) : (
        <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={words.locator(page.name[lang])}>
          <path className={styles['abroad']} d={map.surroundings} />
          <path className={styles['land']} d={map.provinces} />
          <path className={styles['chosen']} d={map.chosen} />
          {map.points.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={ofPlaces ? POINT.inside : POINT.own} />
          ))}
        </svg>
      )}
      <figcaption>
        {points.length === 0 && point === null && <p>{words.noPoint}</p>}
        {point?.drawnAt && (
          <p>
            {words.drawnAt} <PlaceNames places={[point.drawnAt]} />
          </p>
        )}
        {map && <p>{map.credit}</p>}
      </figcaption>
    </figure>
  );
}
