import { ToldError } from '../../ui/told-error.ts';
import { makePng } from './make-png.ts';
import { type Making } from './making.ts';

/**
 * Puts the picture into the clipboard as a PNG. The clipboard is opened at once, while the browser still holds it for the
 * reader's own deed, and given the picture when it is made.
 * @throws ToldError where the browser has no such clipboard, or refuses it.
 */
export async function copyPicture(making: Making): Promise<void> {
  const png = makePng(making);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch (cause) {
    await png; // Where there is no picture, that is what is told.
    throw new ToldError(making.words.failures.notCopied, { cause });
  }
}
