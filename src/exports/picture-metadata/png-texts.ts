import { isPng, pngChunk, pngChunks } from './png-chunks.ts';

/** A text of a PNG under its keyword: 1 to 79 letters of Latin-1. */
export type PngText = readonly [keyword: string, text: string];

/** What stands between keyword and text in an `iTXt` chunk: not compressed, in no named language, keyword not translated. */
const PLAIN = [0, 0, 0, 0, 0];

const chunkOf = ([keyword, text]: PngText) => {
  const encoder = new TextEncoder();
  return pngChunk('iTXt', Uint8Array.from([...encoder.encode(keyword), ...PLAIN, ...encoder.encode(text)]));
};

/**
 * A PNG with texts in UTF-8 before its end (https://www.w3.org/TR/png-3/#11iTXt); its pixels stay as they are.
 * @throws RangeError where it is no whole PNG.
 */
export function pngWithTexts(png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
  const end = isPng(png) ? pngChunks(png).find(({ type }) => type === 'IEND')?.at : undefined;
  if (end === undefined) throw new RangeError('A PNG that does not end cannot be given texts');
  const parts = [png.subarray(0, end), ...texts.map(chunkOf), png.subarray(end)];
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The text of a PNG under a keyword; null where it has none that is written as above. */
export function pngText(png: Uint8Array, keyword: string): string | null {
  const head = [...new TextEncoder().encode(keyword), ...PLAIN];
  for (const { type, data } of pngChunks(png)) {
    if (type === 'iTXt' && head.every((byte, at) => data[at] === byte)) {
      return new TextDecoder().decode(data.subarray(head.length));
    }
  }
  return null;
}
