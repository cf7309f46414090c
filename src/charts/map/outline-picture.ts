import { ground, layer } from '../layer.ts';
import { TOKENS } from '../tokens.ts';
import { isNew } from './came.ts';
import { cityLabels } from './city-labels.ts';
import { cityLayer, homeLeaders } from './city-layer.ts';
import { citySizes } from './city-sizes.ts';
import { creditLines } from './credit-lines.ts';
import { drawKey } from './draw-key.ts';
import { drawnSites } from './drawn-sites.ts';
import { type FormPicture, type FormQuestion, searchesShown } from './form-picture.ts';
import { frameOf } from './frame.ts';
import { keyEntries } from './key-entries.ts';
import { landLayers } from './land-layers.ts';
import { viewOf } from './map-view.ts';
import { sitesOf } from './sites.ts';
import { standingOf } from './standing.ts';
import { withinFrame } from './within-frame.ts';

/** Designated places and the places of programmes, on quiet land. */
export function outlinePicture({ map, context, words, shade, tips }: FormQuestion): FormPicture {
  const { lang, theme, width, filter } = context;
  const tokens = TOKENS[theme];
  const frame = frameOf(width, context.at);
  const sizes = citySizes(width);
  const sites = sitesOf(map.places);
  const drawn = drawnSites(sites, frame, sizes, filter);
  const shown = {
    most: Math.max(0, ...sites.map(({ held }) => held)),
    pending: sites.some(({ pending }) => pending > 0),
    programmesOnly: sites.some(({ held, pending }) => held + pending === 0),
    provinces: map.provinces.some(({ designations }) => standingOf(designations).held > 0),
    isNew: map.places.some(isNew) ? words.since.new : null,
    ...searchesShown(map),
  };
  const key = drawKey(
    keyEntries(shown, words.key, sizes, tokens, shade),
    frame,
    tokens,
    shade !== null || frame.closer > 1,
  );
  const labels = cityLabels(drawn, frame, key.taken, lang, tokens, tips.ofSite);
  const underKey = frame.height + key.height;
  const credit = creditLines(words.credit, underKey, width, tokens);
  return {
    series: [
      ...landLayers(map.provinces, frame, filter.province, shade, tokens, tips.ofProvince),
      ground(
        'leaders',
        [...homeLeaders(drawn, tokens), ...labels.leaders].map((shape) => withinFrame(frame, shape)),
      ),
      cityLayer(drawn, frame, sizes, tokens, tips.ofSite),
      layer('names', labels.names),
      ground('key', [...key.shapes, ...credit.shapes]),
    ],
    height: underKey + credit.height,
    reading: words.reading,
    compared: words.since.reading,
    intro: words.alt.intro,
    shade,
    area: { width, height: frame.height, at: viewOf(frame) },
  };
}
