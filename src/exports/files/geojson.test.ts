import { check } from '@placemarkio/check-geojson';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rowsHash } from '#tables/rows-hash.ts';
import { geojsonFile } from './geojson.ts';
import { columns, content, places } from './tricky-content.ts';

const Collection = v.object({
  about: v.object({
    title: v.literal(content.statement.title),
    licence: v.object({ url: v.string() }),
    table: v.string(),
    rows: v.number(),
    located: v.number(),
    hash: v.string(),
  }),
  features: v.array(
    v.object({
      id: v.string(),
      geometry: v.nullable(v.object({ type: v.literal('Point'), coordinates: v.tuple([v.number(), v.number()]) })),
      properties: v.record(v.string(), v.unknown()),
    }),
  ),
});

describe('A file in GeoJSON', () => {
  const { about, features } = v.parse(Collection, check(geojsonFile(content)));

  it('is valid, with a feature a row: a point, or none where the row has no coordinates', () => {
    expect(features.map(({ geometry }) => geometry?.coordinates ?? null)).toEqual([
      [114.3, 30.6],
      null,
      [114.06, 22.54],
    ]);
    expect(features.map(({ properties }) => Object.values(properties))).toEqual(places.rows);
    expect(Object.keys(features[0]?.properties ?? {})).toEqual(columns.map(({ name }) => name));
    expect(features.map(({ id }) => id)).toEqual(['420100', 'CN-HB', '440300']);
  });

  it('says of itself what it is, how many rows are drawn and what they hash to', () => {
    expect(about).toMatchObject({ table: 'places', rows: 3, located: 2, hash: `sha256:${rowsHash(places)}` });
  });
});
