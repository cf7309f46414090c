import { type PictureMetadata, parsePictureMetadata } from './picture-metadata.ts';
import { isPng } from './png-chunks.ts';
import { pngMetadataText } from './png-metadata.ts';
import { svgMetadataText } from './svg-metadata.ts';

/** What lets a picture come back, from the bytes of a PNG or an SVG; null where the file has none or it is broken. */
export function readPictureMetadata(file: Uint8Array): PictureMetadata | null {
  const text = isPng(file) ? pngMetadataText(file) : svgMetadataText(new TextDecoder().decode(file));
  return text === null ? null : parsePictureMetadata(text);
}
