import { type ComponentType, useEffect, useRef, useState } from 'react';
import { embedOf } from '#contract/embed.ts';
import { exportWordsFor } from '#words/export-words.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { CitePart } from './cite-part.tsx';
import { CodePart } from './code-part.tsx';
import { DataPart } from './data-part.tsx';
import { EmbedPart } from './embed-part.tsx';
import styles from './export-dialog.module.css';
import { PicturePart } from './picture-part.tsx';
import { VerifyLink } from './verify-link.tsx';

interface ExportDialogProps {
  readonly subject: ExportSubject;
  readonly onClose: () => void;
}

interface Part {
  readonly name: keyof ReturnType<typeof exportWordsFor>['dialog']['parts'];
  readonly Body: ComponentType<{ readonly subject: ExportSubject }>;
  /** Whether a subject has it. */
  readonly of: (subject: ExportSubject) => boolean;
}

const PARTS: readonly [Part, ...Part[]] = [
  { name: 'picture', Body: PicturePart, of: ({ picture }) => picture !== null },
  { name: 'data', Body: DataPart, of: () => true },
  { name: 'cite', Body: CitePart, of: () => true },
  { name: 'code', Body: CodePart, of: () => true },
  {
    name: 'embed',
    Body: EmbedPart,
    of: ({ picture, endpoint }) => picture !== null && embedOf(endpoint) !== undefined,
  },
];

/** All that can be taken away of one view or page, in parts. */
export function ExportDialog({ subject, onClose }: ExportDialogProps) {
  const words = useWordsOf(exportWordsFor).dialog;
  const dialog = useRef<HTMLDialogElement>(null);
  const parts = PARTS.filter(({ of }) => of(subject));
  const [chosen, setChosen] = useState(parts[0]?.name);
  const [opened, setOpened] = useState<readonly Part['name'][]>(chosen ? [chosen] : []);
  const open = (name: Part['name']) => {
    setChosen(name);
    setOpened((before) => (before.includes(name) ? before : [...before, name]));
  };

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
      <div className={styles['head']}>
        <h2>{words.title(subject.title)}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <nav className={styles['parts']} aria-label={words.partsLabel}>
        {parts.map(({ name }) => (
          <button key={name} type="button" aria-pressed={name === chosen} onClick={() => open(name)}>
            {words.parts[name]}
          </button>
        ))}
      </nav>
      {/* A part once opened stays, so that what was chosen in it is there again. */}
      {parts.map(
        ({ name, Body }) =>
          opened.includes(name) && (
            <div key={name} hidden={name !== chosen}>
              <Body subject={subject} />
            </div>
          ),
      )}
      <VerifyLink subject={subject} onClick={() => dialog.current?.close()} />
    </dialog>
  );
}
