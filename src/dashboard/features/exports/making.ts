import type { Sheet } from '#charts/sheet/draw-sheet.ts';
import type { pictureWordsFor } from '#words/picture-words.ts';
import { FREE_RANGE, type PictureChoices } from './picture-choices.ts';
import { drawPicture, type PictureSource } from './picture-source.ts';
import type { Step } from './stepping.ts';
import { ToldError } from './told-error.ts';

/** All that one making of a picture goes by. */
export interface Making {
  readonly source: PictureSource;
  readonly choices: PictureChoices;
  readonly words: ReturnType<typeof pictureWordsFor>;
  readonly step: Step;
}

/**
 * The first steps of every form: the picture drawn, its letters in it.
 * @throws ToldError where no size is chosen.
 */
export async function startSheet({ source, choices, words, step }: Making): Promise<Sheet> {
  await step(0, words.steps.drawing);
  const sheet = drawPicture(source, choices);
  if (sheet === null) throw new ToldError(words.size.wrong(FREE_RANGE.width, FREE_RANGE.height));
  return sheet;
}
