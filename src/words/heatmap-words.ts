import { dictionary } from './dictionary.ts';
import { heatmap as en } from './en/heatmap.ts';
import { shortNames } from './zh/heatmap-names.ts';

/** The texts of the heatmap apart from its title: they come with the code that draws it, not with the page. */
export type HeatmapWords = typeof en;

export const heatmapWordsFor = dictionary<HeatmapWords>({ en, zh: { ...en, shortNames, shortColumns: {} } });
