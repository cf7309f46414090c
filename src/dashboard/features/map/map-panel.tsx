import { useQuery } from '@tanstack/react-query';
import { use, useCallback } from 'react';
import type { ChartContext } from '#charts/chart.ts';
import type { CityMap } from '#contract/answers/city-map.ts';
import { getCityMap } from '../../queries/get-city-map.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { useCode } from '../../ui/use-code.ts';
import type { Pictures } from '../../ui/use-pictures.ts';
import { useWords } from '../../ui/use-words.ts';
import { Elsewhere } from '../../url/elsewhere.ts';
import { useView } from '../../url/use-view.ts';
import { LiveView, useLiveView } from './live-view.ts';
import styles from './map-panel.module.css';

const LIKELY_HEIGHT = 620;
const isEmpty = ({ places, provinces }: CityMap) =>
  places.length === 0 && provinces.every(({ programmes, designations }) => programmes + designations.length === 0);

/** Where: designated places and the places programmes are issued in or name. */
export function MapPanel() {
  const words = useWords();
  const { view } = useView();
  const { shown, show } = useLiveView();
  const { data: code } = useCode('map-hands', () => import('./hands.ts'), use(Elsewhere) === null);
  const draw = useCallback(
    (pictures: Pictures, map: CityMap, context: ChartContext) => pictures.cityMapChart(map, { ...context, at: shown }),
    [shown],
  );
  const { filter, own } = useAnswerable();
  const answer = useQuery(getCityMap(filter));
  const unplaced = answer.data?.unplaced.map(({ name }) => name[filter.lang]) ?? [];
  return (
    <LiveView value={show}>
      <ChartFrame
        title={words.charts.map.title}
        endpoint="cities"
        answer={answer}
        isEmpty={isEmpty}
        draw={draw}
        likelyHeight={LIKELY_HEIGHT}
        controls={
          answer.data && (
            <>
              <div className={styles['pickers']}>
                {code && <code.FormPicker />}
                {code && <code.ShadePicker />}
                {view.options.form === 'map' && <div className={styles['zoom']}>{code && <code.Controls />}</div>}
              </div>
              {/* A roster the page implies is no choice of the reader's. */}
              {filter.designation === own.designation && (
                <div className={styles['rosters']}>{code && <code.RosterPicker rosters={answer.data.rosters} />}</div>
              )}
            </>
          )
        }
        over={code?.Reach}
      >
        {unplaced.length > 0 && <p className={styles['unplaced']}>{words.app.map.unplaced(unplaced.join(', '))}</p>}
      </ChartFrame>
    </LiveView>
  );
}
