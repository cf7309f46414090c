import * as v from 'valibot';
import { Bilingual, orNull, PlaceCode, ProvinceCode, Text } from '../primitives.ts';
import { PLACE_KINDS } from '../vocabulary.ts';

/** A province, city, county, district or new area; `lon` and `lat` in degrees, null where no gazetteer entry was found. */
export const Place = v.strictObject({
  code: PlaceCode,
  name: Bilingual,
  kind: v.picklist(PLACE_KINDS),
  province: ProvinceCode,
  lon: orNull(v.pipe(v.number(), v.minValue(73), v.maxValue(136))),
  lat: orNull(v.pipe(v.number(), v.minValue(3), v.maxValue(54))),
  coordinates: v.picklist(['package', 'background']),
  note: orNull(Text),
});
export type Place = v.InferOutput<typeof Place>;
