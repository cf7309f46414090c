import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FileFormat } from '#contract/formats.ts';
import type { Table } from '#contract/table.ts';
import { makeFile } from '../files/make-file.ts';
import { makePictureMetadata } from '../picture-metadata/make-picture-metadata.ts';
import { svgWithMetadata } from '../picture-metadata/svg-metadata.ts';
import { datapackageTables } from './datapackage-tables.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { readOrigin } from './file-origin.ts';
import { UnreadableFile } from './unreadable-file.ts';

const VERSION = '2026-11-25';
const places: Table = {
  name: 'places',
  key: ['place'],
  columns: [
    { name: 'place', type: 'string' },
    { name: 'longitude', type: 'number' },
    { name: 'latitude', type: 'number' },
  ],
  rows: [['440300', 114.06, 22.54]],
};
const others: Table = { ...places, name: 'designations', columns: places.columns.slice(0, 2), rows: [['a', 1]] };
const statement = {
  title: 'Where',
  headline: 'One place',
  filter: 'Steel',
  asOf: VERSION,
  version: VERSION,
  sources: ['A source'],
  licence: { id: 'CC-BY-4.0', title: 'CC BY 4.0', url: 'https://example.org/licence' },
  link: 'https://example.org/?sector=steel&form=tiles',
};
const bytesOf = (file: string | Uint8Array) => (typeof file === 'string' ? new TextEncoder().encode(file) : file);
const made = async (format: FileFormat) =>
  bytesOf(await makeFile(format, { tables: [places, others], statement, citation: 'Cite it.', lang: 'en' }));
const asked = { endpoint: 'cities', id: '', query: 'sector=steel' } as const;

it.each(['csv', 'xlsx', 'geojson', 'datapackage'] as const)('knows %s by what it holds', async (format) => {
  expect(fileKind(await made(format))).toBe(format);
});

it.each([
  ['nothing', ''],
  ['a text', 'Dear reader, this is no table.'],
  ['Markdown', '| a | b |\n| --- | --- |'],
  ['a page', '<!doctype html><html></html>'],
  ['other JSON', '{"a":1}'],
  ['broken JSON', '{"data":'],
  ['a list', '[1,2]'],
])('takes %s for none of ours', (_, text) => {
  expect(fileKind(bytesOf(text))).toBeNull();
  expect(() => readOrigin(bytesOf(text))).toThrow(UnreadableFile);
});

/** What is thrown at bytes that are not ours, other than that they are not. */
function complaintOf(bytes: Uint8Array): unknown {
  try {
    readOrigin(bytes);
  } catch (error) {
    return error instanceof UnreadableFile ? null : error;
  }
  return null;
}

it('refuses any bytes at all without another complaint than that', () => {
  const heads = ['', '<svg', 'PK\u0003\u0004', '{"data":', '{"features":[]}', 'a,b\n'].map(bytesOf);
  const head = fc.constantFrom(...heads, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
  fc.assert(
    fc.property(head, fc.uint8Array(), (start, rest) => {
      expect(complaintOf(Uint8Array.from([...start, ...rest]))).toBeNull();
    }),
  );
});

it.each(['xlsx', 'geojson', 'datapackage'] as const)(
  'finds in %s the version, the view and what was asked',
  async (format) => {
    expect(readOrigin(await made(format))).toEqual({
      kind: format satisfies FileKind,
      version: VERSION,
      asked,
      view: statement.link,
      picture: null,
    });
  },
);

it('finds no more in a CSV than that it is one', async () => {
  expect(readOrigin(await made('csv'))).toMatchObject({ kind: 'csv', version: null, asked: null, view: null });
});

it('finds in a picture what it was made with, and in an answer of the API what it answers', () => {
  const metadata = makePictureMetadata({
    view: 'https://example.org/sectors/steel?asOf=2024',
    asked: { endpoint: 'timeline', query: 'sector=steel&asOf=2024&format=csv' },
    version: VERSION,
    datasetHash: 'a'.repeat(64),
    table: places,
  });
  const picture = readOrigin(bytesOf(svgWithMetadata('<svg></svg>', metadata)));
  expect(picture).toMatchObject({ kind: 'svg', version: VERSION, picture: metadata });
  expect(picture.asked).toEqual({ endpoint: 'timeline', id: '', query: 'sector=steel&asOf=2024' });
  const answer = (self: string) =>
    readOrigin(bytesOf(JSON.stringify({ data: {}, meta: { dataset: { version: VERSION } }, links: { self } }))).asked;
  expect(answer('/api/v1/sectors/steel?asOf=2024')).toEqual({ endpoint: 'sector', id: 'steel', query: 'asOf=2024' });
  expect(answer('/api/v1/programmes?q=ai')).toEqual({ endpoint: 'programmes', id: '', query: 'q=ai&limit=50' });
  expect(answer('/api/v1/wishes')).toBeNull();
});

it('reads every table of a data package with its columns and key', async () => {
  expect(datapackageTables(await made('datapackage'))).toEqual({ tables: [places, others], version: VERSION });
});
