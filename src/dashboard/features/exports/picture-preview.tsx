import { pictureWordsFor } from '#words/picture-words.ts';
import { explain } from '../../ui/explain.ts';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import { isTooLarge, type PictureChoices } from './picture-choices.ts';
import styles from './picture-part.module.css';
import type { Preview } from './use-preview.ts';

interface PicturePreviewProps {
  readonly preview: Preview | null;
  /** What it shows. */
  readonly alt: string;
  readonly choices: PictureChoices;
  readonly error: Error | null;
  /** Null where trying again would change nothing. */
  readonly onRetry: (() => void) | null;
}

/** The picture as it will be, with its measures. */
export function PicturePreview({ preview, alt, choices, error, onRetry }: PicturePreviewProps) {
  const words = useWordsOf(pictureWordsFor).preview;
  const { app } = useWords();
  const { scale, theme, transparent } = choices;
  return (
    <figure className={styles['preview']} aria-label={words.label}>
      {error && (
        <p role="alert">
          {words.failed(explain(error, app.errors))}
          {onRetry && (
            <button type="button" onClick={onRetry}>
              {words.retry}
            </button>
          )}
        </p>
      )}
      {!error && !preview && <p>{words.loading}</p>}
      {!error && preview && (
        <>
          <img
            src={preview.address}
            alt={alt}
            width={preview.sheet.width}
            height={preview.sheet.height}
            data-backdrop={transparent ? theme : undefined}
          />
          <figcaption>
            {isTooLarge(preview.sheet.width * scale, preview.sheet.height * scale)
              ? words.tooLarge(preview.sheet.width * scale, preview.sheet.height * scale)
              : words.measures(preview.sheet.width, preview.sheet.height, scale)}
          </figcaption>
        </>
      )}
    </figure>
  );
}
