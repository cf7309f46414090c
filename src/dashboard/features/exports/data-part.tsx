import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { FORMATS, type Format } from '#contract/formats.ts';
import { fileName } from '#exports/file-name.ts';
import { formatsOf } from '#exports/formats-of.ts';
import { exportWordsFor } from '#words/export-words.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { fetchFile } from '../../ui/fetch-file.ts';
import { JobRow } from '../../ui/job-row.tsx';
import type { Work } from '../../ui/use-job.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { answerAddress } from './answer-address.ts';
import { CopyMarkdown } from './copy-markdown.tsx';
import styles from './data-part.module.css';
import { getTables } from './get-tables.ts';
import { useVersion } from './use-version.ts';

/** Forms that hold one table hold the one chosen; places come only from the table that has coordinates. */
const takesTable = (format: Format) => FORMATS[format].holds === 'one' && format !== 'geojson';

/** The rows behind a view or page in every form the API sends them in. */
export function DataPart({ subject }: { readonly subject: ExportSubject }) {
  const words = useWordsOf(exportWordsFor).data;
  const version = useVersion();
  const tableId = useId();
  const { data: tables = [] } = useQuery(getTables(subject));
  const first = tables[0]?.name;
  const [chosen, setChosen] = useState<string | null>(null);
  const { endpoint } = subject;
  const parameters: readonly string[] = ENDPOINTS[endpoint].parameters;
  const inPages = parameters.includes('after');
  const tableFor = (format: Format) => (takesTable(format) && chosen !== first ? chosen : null);

  const noteOf = (format: Format) => (format === 'json' && inPages ? words.firstPage : words.formats[format].note);
  const nameOf = (format: Format) => {
    const { extension } = FORMATS[format];
    return fileName({ ...subject, part: tableFor(format), version: version ?? '', extension });
  };
  const workFor =
    (format: Format): Work<Blob> =>
    (signal, onProgress) => {
      const table = tableFor(format);
      const address = answerAddress(subject, format, table === null ? [] : [['table', table]]);
      return fetchFile(address, signal, onProgress);
    };

  return (
    <>
      {tables.length > 1 && (
        <p className={styles['table']}>
          <label htmlFor={tableId}>{words.table.label}</label>
          <select id={tableId} value={chosen ?? first} onChange={({ target }) => setChosen(target.value)}>
            {tables.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <span>{words.table.note}</span>
        </p>
      )}
      <ul className={styles['formats']}>
        {formatsOf(endpoint).map((format) => (
          <li key={format}>
            <p>
              <strong>{words.formats[format].name}</strong> {noteOf(format)}
            </p>
            <div className={styles['ways']}>
              {format === 'markdown' && <CopyMarkdown ready={version !== undefined} work={workFor(format)} />}
              <JobRow
                label={words.download(words.formats[format].name)}
                name={nameOf(format)}
                ready={version !== undefined}
                work={workFor(format)}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
