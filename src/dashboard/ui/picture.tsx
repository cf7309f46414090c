import type { EChartsType } from 'echarts/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Chart, Mark } from '#charts/chart.ts';
import styles from './picture.module.css';
import type { Pictures } from './use-pictures.ts';

interface PictureProps {
  readonly chart: Chart;
  readonly pictures: Pictures;
  readonly width: number;
  readonly onMark: (mark: Mark) => void;
}

/** Draws one chart. React owns the box, ECharts what is in it: the option goes in whole, nothing is read back. */
export function Picture({ chart, pictures, width, onMark }: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<EChartsType>(null);
  const choose = useEffectEvent((event: unknown) => {
    const mark = chart.markOf(event);
    if (mark !== null) onMark(mark);
  });

  useEffect(() => {
    if (box.current === null) return;
    const instance = pictures.init(box.current, null, { renderer: 'svg', width: 1, height: 1 });
    instance.on('click', (event) => choose(event));
    drawing.current = instance;
    return () => {
      drawing.current = null;
      instance.dispose();
    };
  }, [pictures]);

  useEffect(() => {
    drawing.current?.resize({ width, height: chart.height });
    drawing.current?.setOption(chart.option, { replaceMerge: ['series'] });
  }, [chart, width]);

  return (
    <div ref={box} role="img" aria-label={chart.alt} className={styles['picture']} style={{ height: chart.height }} />
  );
}
