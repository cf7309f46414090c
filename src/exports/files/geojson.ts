import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Table } from '#contract/table.ts';
import { rowsHash } from '#tables/rows-hash.ts';
import { fileWordsFor } from '#words/file-words.ts';
import { coordinatesIn } from '../coordinates.ts';
import type { FileContent } from './make-file.ts';

function featuresOf({ columns, key, rows }: Table): Feature<Point | null>[] {
  const at = coordinatesIn(columns);
  const keys = key.map((name) => columns.findIndex((column) => column.name === name));
  return rows.map((row) => {
    const longitude = at && row[at.longitude];
    const latitude = at && row[at.latitude];
    const located = typeof longitude === 'number' && typeof latitude === 'number';
    return {
      type: 'Feature',
      id: keys.map((place) => row[place]).join(' '),
      geometry: located ? { type: 'Point', coordinates: [longitude, latitude] } : null,
      properties: Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? null])),
    };
  });
}

/**
 * One table as points, RFC 7946. Every row is a feature, so that the rows come back whole; where it has no coordinates the
 * feature has no geometry, which the foreign member `about` counts and says.
 */
export function geojsonFile({ tables: [table], statement, citation, lang }: FileContent): string {
  const features = featuresOf(table);
  const about = {
    ...statement,
    citation,
    table: table.name,
    rows: features.length,
    located: features.filter(({ geometry }) => geometry !== null).length,
    note: fileWordsFor(lang).unlocated,
    hash: `sha256:${rowsHash(table)}`,
  };
  const collection: FeatureCollection<Point | null> & { about: object } = {
    type: 'FeatureCollection',
    about,
    features,
  };
  return `${JSON.stringify(collection)}\n`;
}
