import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { playWordsFor } from '#words/play-words.ts';
import { getFacets } from '../../queries/get-facets.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './play-bar.module.css';
import { atYear, type Span, shownYear } from './play-years.ts';

const STEP_MS = 1_400;

/** Steps the three views through the years together; what is shown is the state of the world at the end of a year. */
export function PlayBar() {
  const { filter } = useAnswerable();
  const { data } = useQuery(getFacets(filter));
  const years = data?.year ?? [];
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  return first === undefined || last === undefined || first === last ? null : <Player span={{ first, last }} />;
}

function Player({ span }: { readonly span: Span }) {
  const words = useWordsOf(playWordsFor);
  const { filter } = useAnswerable();
  const { narrow } = useView();
  const [playing, setPlaying] = useState(false);
  const year = shownYear(filter, span);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const show = (next: number, replace: boolean) => narrow((now) => atYear(now, next, span), { replace });
  const step = useEffectEvent(() => {
    if (year + 1 >= span.last) setPlaying(false);
    show(year + 1, true);
  });

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => step(), STEP_MS);
    return () => clearInterval(timer);
  }, [playing]);

  const start = () => {
    // One entry in the history for the whole run: the steps replace it.
    show(year >= span.last ? span.first : year, false);
    setPlaying(true);
  };

  return (
    <div className={styles['play']} role="group" aria-label={words.label}>
      {!still && (
        <button type="button" onClick={playing ? () => setPlaying(false) : start}>
          {playing ? words.pause : words.play}
        </button>
      )}
      <button type="button" aria-label={words.back} disabled={year <= span.first} onClick={() => show(year - 1, false)}>
        ‹
      </button>
      <input
        type="range"
        min={span.first}
        max={span.last}
        value={year}
        aria-label={words.slider}
        aria-valuetext={year === span.last ? words.present : words.endOf(year)}
        onChange={({ target }) => show(Number(target.value), true)}
      />
      <button type="button" aria-label={words.on} disabled={year >= span.last} onClick={() => show(year + 1, false)}>
        ›
      </button>
      <output>{year === span.last ? words.present : words.endOf(year)}</output>
    </div>
  );
}
