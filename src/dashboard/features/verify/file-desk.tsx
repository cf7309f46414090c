import { type DragEvent, useState } from 'react';
import { Link } from 'react-router';
import type { Asked } from '#contract/asked.ts';
import { returnedWordsFor } from '#words/returned-words.ts';
import { verifyingWordsFor } from '#words/verifying-words.ts';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { viewPath } from '../../url/view-path.ts';
import { dragsFiles } from './file-drag.ts';
import { FileReport } from './file-report.tsx';
import { Outcome } from './outcome.tsx';
import { useFileCheck } from './use-file-check.ts';
import styles from './verify.module.css';

/** Where files are chosen or dropped to be compared with the dataset. */
export function FileDesk({ asked }: { readonly asked: Asked }) {
  const words = useWordsOf(verifyingWordsFor).file;
  const [file, setFile] = useState<File | null>(null);
  const take = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files;
    if (!dragsFiles(event.dataTransfer.types) || dropped === undefined) return;
    event.preventDefault();
    setFile(dropped);
  };
  return (
    <div onDrop={take}>
      <label className={styles['choose']}>
        <span>{words.choose}</span>
        <input type="file" onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)} />
      </label>
      {file !== null && (
        <div className={styles['report']}>
          <FileReport file={file} fallback={asked} />
          <FileTables file={file} asked={asked} />
        </div>
      )}
    </div>
  );
}

function FileTables({ file, asked }: { readonly file: File; readonly asked: Asked }) {
  const words = useWordsOf(verifyingWordsFor).file;
  const { openView } = useWordsOf(returnedWordsFor);
  const { read, check } = useFileCheck(file, asked);
  const address = read.data?.origin.view;
  const view = address ? viewPath(address) : null;
  return (
    <>
      {check.data && (
        <ScrollTable title={file.name} columns={words.columns}>
          {check.data.tables.map(({ now, rows, hash, same }) => (
            <tr key={now.name}>
              <th scope="row">{now.name}</th>
              <td>
                <Outcome same={same} />
              </td>
              <td className={styles['number']}>{rows}</td>
              <td>
                <code className={styles['hash']}>{hash}</code>
              </td>
            </tr>
          ))}
        </ScrollTable>
      )}
      {view !== null && (
        <p>
          <Link to={{ pathname: view.pathname, search: view.search }}>{openView}</Link>
        </p>
      )}
    </>
  );
}
