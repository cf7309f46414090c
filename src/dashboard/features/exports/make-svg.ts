import { svgWithMetadata } from '#exports/picture-metadata/svg-metadata.ts';
import { type Making, makeSheet, withLetters } from './making.ts';
import { metadataOf } from './picture-source.ts';

/** The picture as an SVG that needs nothing beside it, and comes back. */
export async function makeSvg(making: Making): Promise<Blob> {
  const { svg } = await makeSheet(making);
  const whole = await withLetters(making, svg);
  await making.step(0.8, making.words.steps.origin);
  return new Blob([svgWithMetadata(whole, await metadataOf(making.source))], { type: 'image/svg+xml' });
}
