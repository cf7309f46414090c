import type { CityMap } from '#contract/answers/city-map.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { mapWordsFor } from '#words/map-words.ts';
import { baseOption } from '../base-option.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { comparedWords } from '../compared-words.ts';
import { markOf } from '../mark-of.ts';
import { altOf } from './alt.ts';
import { comparedHeadline } from './came.ts';
import { designationLines } from './designation-lines.ts';
import type { MapArea } from './form-picture.ts';
import { headlineOf } from './headline.ts';
import { outlinePicture } from './outline-picture.ts';
import { rowsOf } from './rows.ts';
import { shadeOf } from './shade.ts';
import { shadeExtremes } from './shade-extremes.ts';
import { tilePicture } from './tile-picture.ts';
import { tipsOf } from './tips.ts';

export interface CityMapChart extends Chart {
  /** Where the map can be moved and come closer, in CSS pixels of the picture; null where there is nothing to come closer to. */
  readonly area: MapArea | null;
}

/** Clauses that a roster has nothing of: they narrow programmes, and leave every designation. */
const OF_PROGRAMMES = ['sector', 'theme', 'level', 'kind', 'relevance', 'q'] as const;
const narrowsProgrammesAlone = (filter: Filter) => OF_PROGRAMMES.some((key) => filter[key].length > 0);

/** Where programmes and designations are: a map with outlines, or a tile for each province. */
export function cityMapChart(map: CityMap, context: ChartContext): CityMapChart {
  const { lang, theme, options } = context;
  const words = mapWordsFor(lang);
  const tell = designationLines(map.rosters, words, lang);
  const shade = shadeOf(map, options.shade, words.shade, lang);
  const compared = comparedWords(context.filter, words.since.days, lang);
  const tips = tipsOf(tell, words, lang, shade?.tell, compared);
  const rows = rowsOf(map, lang);
  const question = { map, context, words, shade, tips };
  const picture = options.form === 'tiles' ? tilePicture(question) : outlinePicture(question);

  return {
    option: baseOption(theme, picture.series),
    height: picture.height,
    headline: compared === null ? headlineOf(rows, words.headline) : comparedHeadline(rows, compared, words.since),
    reading: [
      picture.reading,
      narrowsProgrammesAlone(context.filter) ? words.programmesAlone : '',
      compared === null ? '' : picture.compared,
      shade?.note ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    handling: words.handling,
    alt: [
      altOf(rows, { ...words.alt, intro: picture.intro }),
      picture.shade ? shadeExtremes(map.provinces, picture.shade, words.shade, lang) : '',
    ]
      .join(' ')
      .trim(),
    markOf,
    area: picture.area,
  };
}
