import type { Sheet } from '#charts/sheet/draw-sheet.ts';
import { hanIn } from '#exports/fonts/han-font.ts';
import type { pictureWordsFor } from '#words/picture-words.ts';
import { ToldError } from '../../ui/told-error.ts';
import { FREE_RANGE, type PictureChoices } from './picture-choices.ts';
import { drawPicture, type PictureSource } from './picture-source.ts';
import type { Step } from './stepping.ts';

/** All that one making of a picture goes by. */
export interface Making {
  readonly source: PictureSource;
  readonly choices: PictureChoices;
  readonly words: ReturnType<typeof pictureWordsFor>;
  readonly signal: AbortSignal;
  readonly step: Step;
}

/**
 * The first step of every form.
 * @throws ToldError where no size is chosen.
 */
export async function makeSheet({ source, choices, words, step }: Making): Promise<Sheet> {
  await step(0, words.steps.drawing);
  const sheet = drawPicture(source, choices);
  if (sheet === null) throw new ToldError(words.size.wrong(FREE_RANGE.width, FREE_RANGE.height));
  return sheet;
}

/** The picture with the letters in it that not every computer has; their code comes when there are any. */
export async function withLetters({ words, signal, step }: Making, svg: string): Promise<string> {
  if (hanIn(svg) === '') return svg;
  await step(0.2, words.steps.fonts);
  return (await import('./han-letters.ts')).withHan(svg, signal);
}
