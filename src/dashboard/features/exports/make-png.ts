import { pngWithMetadata } from '#exports/picture-metadata/png-metadata.ts';
import { ToldError } from '../../ui/told-error.ts';
import { type Making, makeSheet, withLetters } from './making.ts';
import { paintSvg } from './paint-svg.ts';
import { isTooLarge } from './picture-choices.ts';
import { metadataOf } from './picture-source.ts';

/**
 * The picture as a PNG that comes back, of as many pixels a CSS pixel as were chosen.
 * @throws ToldError where it is larger than can be drawn.
 */
export async function makePng(making: Making): Promise<Blob> {
  const { source, choices, words, step } = making;
  const sheet = await makeSheet(making);
  const [width, height] = [sheet.width * choices.scale, sheet.height * choices.scale];
  if (isTooLarge(width, height)) throw new ToldError(words.preview.tooLarge(width, height));
  const svg = await withLetters(making, sheet.svg);
  await step(0.4, words.steps.painting);
  const painted = await paintSvg(svg, width, height);
  if (painted === null) throw new ToldError(words.failures.unpainted);
  await step(0.8, words.steps.origin);
  const { title, headline, licence, link } = source.statement;
  const png = pngWithMetadata(new Uint8Array(await painted.arrayBuffer()), await metadataOf(source), [
    ['Title', title],
    ['Description', headline],
    ['Author', words.author],
    ['Copyright', `${licence.title} (${licence.id}), ${licence.url}`],
    ['Comment', link],
  ]);
  return new Blob([png], { type: 'image/png' });
}
