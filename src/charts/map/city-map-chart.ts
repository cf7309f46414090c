import type { CityMap } from '#contract/answers/city-map.ts';
import { mapWordsFor } from '#words/map-words.ts';
import { baseOption } from '../base-option.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { ground } from '../layer.ts';
import { markOf } from '../mark-of.ts';
import { TOKENS } from '../tokens.ts';
import { altOf } from './alt.ts';
import { cityLabels } from './city-labels.ts';
import { cityLayer, homeLeaders } from './city-layer.ts';
import { citySizes } from './city-sizes.ts';
import { creditLines } from './credit-lines.ts';
import { designationLines } from './designation-lines.ts';
import { drawKey } from './draw-key.ts';
import { drawnSites } from './drawn-sites.ts';
import { frameOf } from './frame.ts';
import { headlineOf } from './headline.ts';
import { keyEntries } from './key-entries.ts';
import { landLayers } from './land-layers.ts';
import { rowsOf } from './rows.ts';
import { shadeColumn, shadeOf } from './shade.ts';
import { sitesOf } from './sites.ts';
import { tableOf } from './table.ts';
import { tipsOf } from './tips.ts';

/** Designated places and the places of programmes, on quiet land. */
export function cityMapChart(map: CityMap, { lang, theme, width, filter, options }: ChartContext): Chart {
  const words = mapWordsFor(lang);
  const tokens = TOKENS[theme];
  const tell = designationLines(map.rosters, words, lang);
  const shade = shadeOf(map, options.shade, words.shade, lang);
  const tips = tipsOf(tell, words, lang, shade?.tell);
  const rows = rowsOf(map, lang);

  const frame = frameOf(width);
  const sizes = citySizes(width);
  const sites = sitesOf(map.places);
  const drawn = drawnSites(sites, frame, sizes, filter);
  const shown = {
    most: Math.max(0, ...sites.map(({ held }) => held)),
    pending: sites.some(({ pending }) => pending > 0),
    programmesOnly: sites.some(({ held, pending }) => held + pending === 0),
    provinces: rows.provinces.some(({ held }) => held > 0),
    searchedNoneFound: map.provinces.some(({ search }) => search === 'searched-none-found'),
    notSearched: map.provinces.some(({ search }) => search === 'not-searched'),
  };
  const key = drawKey(keyEntries(shown, words.key, sizes, tokens, shade), frame, tokens, shade !== null);
  const labels = cityLabels(drawn, frame, key.taken, lang, tokens);
  const underKey = frame.height + key.height;
  const credit = creditLines(words.credit, underKey, width, tokens);

  return {
    option: baseOption(theme, [
      ...landLayers(map.provinces, frame, filter.province, shade, tokens, tips.ofProvince),
      ground('leaders', [...homeLeaders(drawn, tokens), ...labels.leaders]),
      cityLayer(drawn, sizes, tokens, tips.ofSite),
      ground('names', labels.names),
      ground('key', [...key.shapes, ...credit.shapes]),
    ]),
    height: underKey + credit.height,
    headline: headlineOf(rows, words.headline),
    reading: [words.reading, shade?.note ?? ''].join(' ').trim(),
    alt: altOf(rows, words.alt),
    table: tableOf(rows, words.table, tell, shade && shadeColumn(map, shade)),
    markOf,
  };
}
