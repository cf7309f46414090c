import { FORMATS, type Format } from '#contract/formats.ts';
import { fileName } from '#exports/file-name.ts';
import { formatsOf } from '#exports/formats-of.ts';
import { exportWordsFor } from '#words/export-words.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { fetchFile } from '../../ui/fetch-file.ts';
import { JobRow } from '../../ui/job-row.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { answerAddress } from './answer-address.ts';
import styles from './data-part.module.css';
import { useVersion } from './use-version.ts';

/** The rows behind a view or page in every form the API sends them in. */
export function DataPart({ subject }: { readonly subject: ExportSubject }) {
  const words = useWordsOf(exportWordsFor).data;
  const version = useVersion();
  const { endpoint, id, filter } = subject;
  const nameOf = (format: Format) =>
    fileName({ of: id || endpoint, filter, version: version ?? '', extension: FORMATS[format].extension });
  return (
    <ul className={styles['formats']}>
      {formatsOf(endpoint).map((format) => (
        <li key={format}>
          <p>
            <strong>{words.formats[format].name}</strong> {words.formats[format].note}
          </p>
          <JobRow
            label={words.download(words.formats[format].name)}
            name={nameOf(format)}
            ready={version !== undefined}
            work={(signal, onProgress) => fetchFile(answerAddress(subject, format), signal, onProgress)}
          />
        </li>
      ))}
    </ul>
  );
}
