import { citePartWordsFor } from '#words/cite-part-words.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { saveBlob } from '../../ui/save-blob.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './text-row.module.css';

interface TextRowProps {
  readonly name: string;
  readonly note: string;
  readonly text: string;
  /** Whether it is read letter by letter, as code is. */
  readonly code: boolean;
  /** For texts that are files too. */
  readonly file: { readonly name: string; readonly extension: string; readonly type: string } | null;
}

/** One text to take away, whole on the page, with its ways out. */
export function TextRow({ name, note, text, code, file }: TextRowProps) {
  const words = useWordsOf(citePartWordsFor);
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <p>
          <strong>{name}</strong> {note}
        </p>
        {file && (
          <button type="button" onClick={() => saveBlob(new Blob([text], { type: file.type }), file.name)}>
            {words.save(file.extension)}
          </button>
        )}
        <CopyButton
          says={{ ready: words.copy(name), copied: words.copied, failed: words.copyFailed }}
          text={() => text}
        />
      </div>
      <pre className={code ? styles['code'] : styles['prose']}>{text}</pre>
    </li>
  );
}
