import { useMemo } from 'react';
import type { ChartContext } from '#charts/chart.ts';
import { useAnswerable } from '../queries/use-answerable.ts';
import { useView } from '../url/use-view.ts';
import { useTheme } from './use-theme.ts';
import { useToday } from './use-today.ts';

/** All a chart needs to know beside its answer. */
export function useChartContext(width: number): ChartContext {
  const { filter } = useAnswerable();
  const { programme, options, closed, task, window } = useView().view;
  const { theme } = useTheme();
  const today = useToday();
  return useMemo(
    () => ({ lang: filter.lang, theme, width, today, filter, options, closed, task, window, open: programme }),
    [filter, theme, width, today, options, closed, task, window, programme],
  );
}
