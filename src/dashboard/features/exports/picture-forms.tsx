import type { ReactNode } from 'react';
import { fileName } from '#exports/file-name.ts';
import { pictureWordsFor } from '#words/picture-words.ts';
import { JobLine } from '../../ui/job-line.tsx';
import { JobRow } from '../../ui/job-row.tsx';
import { useJob, type Work } from '../../ui/use-job.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { copyPicture } from './copy-picture.ts';
import { makePng } from './make-png.ts';
import { makeSvg } from './make-svg.ts';
import type { Making } from './making.ts';
import type { PictureChoices } from './picture-choices.ts';
import styles from './picture-part.module.css';
import type { PictureSource } from './picture-source.ts';
import { stepping } from './stepping.ts';

const FILES = {
  png: makePng,
  svg: makeSvg,
  pdf: async (making: Making) => (await import('./make-pdf.ts')).makePdf(making),
} as const;

interface PictureFormsProps {
  readonly source: PictureSource;
  readonly choices: PictureChoices;
  /** Whether a size is chosen, and whether browsers can paint so many pixels. */
  readonly ready: boolean;
  readonly paintable: boolean;
}

/** The picture in every form it can be taken away in. */
export function PictureForms({ source, choices, ready, paintable }: PictureFormsProps) {
  const words = useWordsOf(pictureWordsFor);
  const { version } = source.statement;
  const making =
    <T,>(make: (making: Making) => Promise<T>): Work<T> =>
    (signal, onProgress) =>
      make({ source, choices, words, signal, step: stepping(signal, onProgress) });
  const copying = useJob(making(copyPicture), () => undefined);
  const row = (form: keyof typeof words.forms, job: ReactNode) => (
    <li key={form}>
      <p>
        <strong>{words.forms[form].name}</strong> {words.forms[form].note}
      </p>
      {job}
    </li>
  );
  return (
    <ul className={styles['forms']}>
      {(['png', 'svg', 'pdf'] as const).map((form) =>
        row(
          form,
          <JobRow
            label={words.save(words.forms[form].name)}
            name={fileName({ ...source.subject, version, extension: form })}
            ready={ready && (paintable || form !== 'png')}
            work={making(FILES[form])}
          />,
        ),
      )}
      {row(
        'copy',
        <JobLine
          job={copying}
          verb={words.copy}
          label={words.copyLabel}
          done={words.copied}
          ready={ready && paintable}
        />,
      )}
    </ul>
  );
}
