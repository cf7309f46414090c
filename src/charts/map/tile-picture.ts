import { ground } from '../layer.ts';
import { TOKENS } from '../tokens.ts';
import { chosenCities } from './chosen-cities.ts';
import { citySizes } from './city-sizes.ts';
import { creditLines } from './credit-lines.ts';
import { drawKey } from './draw-key.ts';
import { type FormPicture, type FormQuestion, searchesShown } from './form-picture.ts';
import { keyEntries } from './key-entries.ts';
import { tileLayer } from './tile-layer.ts';
import { tileLayout } from './tile-layout.ts';
import { cameByProvince, heldByProvince, tileShade } from './tile-shade.ts';

/** A tile for each province, without any border. */
export function tilePicture({ map, context, words, shade, tips }: FormQuestion): FormPicture {
  const { theme, width } = context;
  const tokens = TOKENS[theme];
  const held = heldByProvince(map);
  const came = cameByProvince(map);
  const shown = {
    most: 0,
    pending: false,
    programmesOnly: false,
    provinces: false,
    isNew: null,
    ...searchesShown(map),
  };
  const filled = shade ?? tileShade(held, words.tiles);
  const layout = tileLayout(width);
  const key = drawKey(
    keyEntries(shown, words.key, citySizes(width), tokens, filled),
    { width, height: layout.height },
    tokens,
    true,
  );
  const underKey = layout.height + key.height;
  const credit = creditLines(words.tiles.credit, underKey, width, tokens);
  const tiles = {
    provinces: map.provinces,
    cameTo: (id: string) => came.get(id) ?? 0,
    heldIn: (id: string) => held.get(id) ?? 0,
    shade: filled,
    chosenIn: chosenCities(map, context.filter, context.lang),
    tipOf: tips.ofTile(map.places),
  };
  return {
    series: [tileLayer(layout, tiles, context), ground('key', [...key.shapes, ...credit.shapes])],
    height: underKey + credit.height,
    reading: words.tiles.reading,
    compared: words.since.tiles,
    intro: words.tiles.intro,
    shade: filled,
    area: null,
  };
}
