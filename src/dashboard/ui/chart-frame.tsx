import type { UseQueryResult } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, type RefObject, use, useId, useMemo, useRef, useState } from 'react';
import type { Chart, ChartContext, Mark } from '#charts/chart.ts';
import type { DataOf } from '#contract/answers.ts';
import { chooseMark, clearAll } from '../url/change.ts';
import { Elsewhere } from '../url/elsewhere.ts';
import { useView } from '../url/use-view.ts';
import styles from './chart-frame.module.css';
import { ChartNotice } from './chart-notice.tsx';
import { ExportButton } from './export-button.tsx';
import { Picture } from './picture.tsx';
import type { View } from './twin/twin-of.ts';
import { useChartContext } from './use-chart-context.ts';
import { useCode } from './use-code.ts';
import { useExportSubject } from './use-export-subject.ts';
import { type Pictures, usePictures } from './use-pictures.ts';
import { useWidth } from './use-width.ts';
import { useWords } from './use-words.ts';

interface ChartFrameProps<Name extends View, TChart extends Chart> {
  readonly title: string;
  readonly endpoint: Name;
  readonly answer: UseQueryResult<DataOf<Name>>;
  readonly isEmpty: (answer: DataOf<Name>) => boolean;
  /** A function of its arguments alone, so that the picture is made anew only when one of them changes. */
  readonly draw: (pictures: Pictures, answer: DataOf<Name>, context: ChartContext) => TChart;
  /** The height the picture will most likely have, so that nothing moves when it comes. */
  readonly likelyHeight: number;
  /** What belongs above the picture: pickers. */
  readonly controls?: ReactNode;
  /** What lies over the picture: ways to handle it beside choosing its marks. `box` holds the picture. */
  readonly over?: ComponentType<{ readonly chart: TChart; readonly box: RefObject<HTMLElement | null> }> | undefined;
  /** What belongs under it: lists of what it cannot draw. */
  readonly children?: ReactNode;
}

/** The table comes with its code when it is first asked for. */
const bringTwin = () => import('./twin/twin-code.ts');

/** One view: its question, its news, the picture or its table, and every state it can be in. */
export function ChartFrame<Name extends View, TChart extends Chart>(props: ChartFrameProps<Name, TChart>) {
  const { title, endpoint, answer, isEmpty, draw, likelyHeight, controls, over: Over, children } = props;
  const words = useWords().app.frame;
  const titleId = useId();
  const alone = use(Elsewhere) !== null;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const context = useChartContext(width);
  const pictures = usePictures();
  const { change } = useView();
  const [asTable, setAsTable] = useState(false);
  const twin = useCode('twin', bringTwin, asTable);

  const { data } = answer;
  const empty = data !== undefined && isEmpty(data);
  const failed = answer.error ?? pictures.error ?? (asTable ? twin.error : null);
  const chart = useMemo(
    () => (pictures.data && data !== undefined && !empty && width > 0 ? draw(pictures.data, data, context) : null),
    [pictures.data, data, empty, width, draw, context],
  );
  const choose = (mark: Mark) => {
    if (box.current && !alone) pictures.data?.holdInWindow(box.current);
    change((now) => chooseMark(now, mark));
  };
  const exported = useExportSubject();
  const take =
    pictures.data && data !== undefined && chart !== null
      ? () => {
          const code = pictures.data;
          const picture = {
            context,
            draw: (on: ChartContext) => draw(code, data, on),
            tables: async () => (await bringTwin()).tablesOfView(endpoint, data),
          };
          return { ...exported, endpoint, id: '', title, picture };
        }
      : null;
  const retry = () => {
    if (answer.error) void answer.refetch();
    for (const code of [pictures, twin]) if (code.error) void code.refetch();
  };

  return (
    <section className={styles['frame']} aria-labelledby={titleId} aria-busy={answer.isFetching || pictures.isFetching}>
      <header className={styles['head']}>
        <h2 id={titleId}>{title}</h2>
        <p className={styles['headline']}>{chart?.headline}</p>
        <button
          type="button"
          className={styles['turn']}
          aria-pressed={asTable}
          disabled={chart === null}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? words.asPicture : words.asTable}
        </button>
        {!alone && <ExportButton className={styles['turn']} subject={take} />}
      </header>
      {!alone && controls}
      <ChartNotice answer={answer} failed={failed} empty={empty} onClear={() => change(clearAll)} onRetry={retry} />
      <div
        ref={box}
        className={styles['box']}
        data-stale={answer.isPlaceholderData}
        style={empty || (failed && data === undefined) ? undefined : { minHeight: chart?.height ?? likelyHeight }}
      >
        {chart && pictures.data && !asTable && (
          <Picture chart={chart} pictures={pictures.data} width={width} onMark={choose} />
        )}
        {chart && Over && !asTable && !alone && <Over chart={chart} box={box} />}
        {chart && asTable && data !== undefined && twin.data && (
          <twin.data.TableTwin view={endpoint} answer={data} seen={context} onMark={choose} />
        )}
        {!(chart && (twin.data || !asTable)) && !failed && !empty && (
          <p className={styles['waiting']}>{words.loading}</p>
        )}
      </div>
      {chart && <p className={styles['reading']}>{`${chart.reading} ${chart.handling}`.trim()}</p>}
      {!empty && children}
    </section>
  );
}
