import { useEffect, useRef, useState } from 'react';
import { exportWordsFor } from '#words/export-words.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { DataPart } from './data-part.tsx';
import styles from './export-dialog.module.css';

interface ExportDialogProps {
  readonly subject: ExportSubject;
  readonly onClose: () => void;
}

const PARTS = { data: DataPart } as const;
type PartName = keyof typeof PARTS;

/** All that can be taken away of one view or page, in parts. */
export function ExportDialog({ subject, onClose }: ExportDialogProps) {
  const words = useWordsOf(exportWordsFor).dialog;
  const dialog = useRef<HTMLDialogElement>(null);
  const names: readonly PartName[] = ['data'];
  const [part, setPart] = useState<PartName>('data');
  const Part = PARTS[part];

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={words.title(subject.title)}
      closedby="any"
      onClose={onClose}
    >
      <header className={styles['head']}>
        <h2>{words.title(subject.title)}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <nav className={styles['parts']} aria-label={words.partsLabel}>
        {names.map((name) => (
          <button key={name} type="button" aria-pressed={name === part} onClick={() => setPart(name)}>
            {words.parts[name]}
          </button>
        ))}
      </nav>
      <Part subject={subject} />
    </dialog>
  );
}
