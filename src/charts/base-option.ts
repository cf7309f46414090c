import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { FONTS, type ThemeName, TOKENS, TYPE } from './tokens.ts';

/** The option all pictures share: layers of marks on transparent paper, no animation, one quiet tooltip. */
export function baseOption(theme: ThemeName, series: CustomSeriesOption[]): EChartsCoreOption {
  const { paper, ink, soft } = TOKENS[theme];
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: FONTS.sans },
    tooltip: {
      trigger: 'item',
      className: 'chart-tip',
      confine: true,
      transitionDuration: 0,
      backgroundColor: paper,
      borderColor: soft,
      borderWidth: 1,
      borderRadius: 2,
      padding: [8, 10],
      extraCssText: 'box-shadow: none; max-width: min(320px, 80vw); white-space: normal; pointer-events: none;',
      textStyle: { color: ink, fontSize: TYPE.label, fontFamily: FONTS.sans },
    },
    series,
  };
}
