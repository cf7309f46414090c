import { useState } from 'react';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useTheme } from '../../ui/use-theme.ts';
import { isTooLarge, type PictureChoices, sizeOf } from './picture-choices.ts';
import { PictureControls } from './picture-controls.tsx';
import { PictureForms } from './picture-forms.tsx';
import styles from './picture-part.module.css';
import { PicturePreview } from './picture-preview.tsx';
import { usePictureSource } from './use-picture-source.ts';
import { usePreview } from './use-preview.ts';

/** The picture of a view at a chosen size and look: as it will be, and in every form. */
export function PicturePart({ subject }: { readonly subject: ExportSubject }) {
  const { theme } = useTheme();
  const [choices, setChoices] = useState<PictureChoices>({
    preset: 'screen',
    free: { width: '1200', height: '900' },
    scale: 2,
    theme,
    transparent: false,
  });
  const { source, error, retry } = usePictureSource(subject);
  const { preview, error: drawing } = usePreview(source, choices);
  const sheet = preview?.sheet;
  const paintable = sheet === undefined || !isTooLarge(sheet.width * choices.scale, sheet.height * choices.scale);
  return (
    <div className={styles['part']}>
      <PicturePreview
        preview={preview}
        alt={source?.statement.headline ?? ''}
        choices={choices}
        error={error ?? drawing}
        onRetry={error === null ? null : retry}
      />
      <PictureControls choices={choices} onChoose={(chosen) => setChoices((now) => ({ ...now, ...chosen }))} />
      {source && (
        <PictureForms source={source} choices={choices} ready={sizeOf(choices) !== null} paintable={paintable} />
      )}
    </div>
  );
}
