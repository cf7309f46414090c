import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import type { PictureMetadata } from './picture-metadata.ts';
import { pngChunks } from './png-chunks.ts';
import { pngWithMetadata } from './png-metadata.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import { svgWithMetadata } from './svg-metadata.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<&>"\'', '</metadata>', 'é 钢铁 𠮷', '\uffff\u0007'),
);
// What a record may not hold, lest it change what every object has.
const key = anyText.filter((text) => !['__proto__', 'prototype', 'constructor'].includes(text));
const anyMetadata: fc.Arbitrary<PictureMetadata> = fc.record({
  format: fc.constant('resonance-picture'),
  view: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  endpoint: fc.constantFrom('timeline', 'heatmap', 'cities'),
  query: anyText,
  version: fc.constantFrom('2026', '2026-11', '2026-11-25'),
  datasetHash: digits(64),
  rowsHash: digits(64),
  rows: fc.dictionary(key, digits(12), { noNullPrototype: true }),
});

const bytes = (text: string) => new TextEncoder().encode(text);
const picture = new PNG({ width: 5, height: 3 });
picture.data.forEach((_, at) => (picture.data[at] = (at * 37) % 256));
const png: Uint8Array = PNG.sync.write(picture);
const svg = `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="5"><text>钢铁</text></svg>`;

it('reads back from a PNG whatever was written, and leaves it a PNG of the same pixels', () => {
  fc.assert(
    fc.property(anyMetadata, fc.string({ unit: 'binary' }), (metadata, title) => {
      const file = pngWithMetadata(png, metadata, [['Title', title]]);
      expect(readPictureMetadata(file)).toEqual(metadata);
      expect(PNG.sync.read(Buffer.from(file)).data.equals(picture.data)).toBe(true);
    }),
  );
});

it('writes chunks as PNG wants them: a right checksum each, the end at the end', () => {
  fc.assert(
    fc.property(anyMetadata, (metadata) => {
      const file = pngWithMetadata(png, metadata);
      const chunks = pngChunks(file);
      expect(chunks.map(({ type }) => type).slice(-2)).toEqual(['iTXt', 'IEND']);
      for (const { type, data, at } of chunks) {
        const sum = new DataView(file.buffer).getUint32(at + 8 + data.length);
        expect(sum).toBe(crc32(data, crc32(type)));
      }
    }),
  );
});

it('reads back from an SVG whatever was written, in letters that have no meaning there', () => {
  fc.assert(
    fc.property(anyMetadata, (metadata) => {
      const file = svgWithMetadata(svg, metadata);
      expect(readPictureMetadata(bytes(file))).toEqual(metadata);
      const [before, json = '', after] = file.split(/<\/?metadata>/);
      expect(`${before}${after}`).toBe(svg);
      expect(json).toMatch(/^[\x20-\x7e]*$/);
      expect(json).not.toMatch(/[<>&]/);
    }),
  );
});

it('reads nothing from what is no picture of ours, without complaint', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (file) => {
      expect(readPictureMetadata(file)).toBeNull();
    }),
  );
  expect(readPictureMetadata(png)).toBeNull();
  expect(readPictureMetadata(bytes(svg))).toBeNull();
});

it('survives a picture of ours that was cut, bent or made up', () => {
  const files = anyMetadata.chain((metadata) =>
    fc.constantFrom(pngWithMetadata(png, metadata), bytes(svgWithMetadata(svg, metadata))),
  );
  fc.assert(
    fc.property(files, fc.nat(), fc.nat({ max: 255 }), (file, place, byte) => {
      const at = place % file.length;
      expect(() => readPictureMetadata(file.subarray(0, at))).not.toThrow();
      expect(() => readPictureMetadata(file.with(at, byte))).not.toThrow();
    }),
  );
  for (const made of [
    '{"format":"resonance-picture"}',
    '{"format":"resonance-picture"',
    '{"format":"resonance-picture",}',
  ])
    expect(readPictureMetadata(bytes(`<svg><metadata>${made}</metadata></svg>`))).toBeNull();
});

it('writes nothing into a file that is not whole', () => {
  const [metadata] = fc.sample(anyMetadata, 1);
  for (const file of [bytes(svg), png.subarray(0, 30), new Uint8Array()])
    expect(() => metadata && pngWithMetadata(file, metadata)).toThrow(RangeError);
  expect(() => metadata && svgWithMetadata('<svg>', metadata)).toThrow(RangeError);
});
