import type { PictureMetadata } from './picture-metadata.ts';
import { type PngText, pngText, pngWithTexts } from './png-texts.ts';

const KEYWORD = 'resonance-picture';

/**
 * A PNG with what lets it come back, and with texts for its readers.
 * @throws RangeError where it is no whole PNG.
 */
export function pngWithMetadata(
  png: Uint8Array,
  metadata: PictureMetadata,
  texts: readonly PngText[] = [],
): Uint8Array<ArrayBuffer> {
  return pngWithTexts(png, [...texts, [KEYWORD, JSON.stringify(metadata)]]);
}

export const pngMetadataText = (png: Uint8Array): string | null => pngText(png, KEYWORD);
