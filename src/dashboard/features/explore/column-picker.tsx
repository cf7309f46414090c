import { useId } from 'react';
import { exploreWordsFor } from '#words/explore-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { FIELDS, type Field } from '../../url/fields.ts';
import { useView } from '../../url/use-view.ts';
import styles from './explore.module.css';

/** Which columns the table shows; the title always stands. */
export function ColumnPicker({ shown }: { readonly shown: readonly Field[] }) {
  const words = useWordsOf(exploreWordsFor);
  const { view, change } = useView();
  const id = useId();
  const anchor = `--menu${id.replace(/[^a-z0-9]/gi, '')}`;
  const toggle = (field: Field) =>
    change((now) => ({ ...now, fields: FIELDS.filter((other) => shown.includes(other) !== (other === field)) }));
  return (
    <>
      <button type="button" popoverTarget={id} style={{ anchorName: anchor }} data-active={view.fields !== null}>
        {words.columns} <span aria-hidden="true">▾</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={words.columns}
        className={styles['menu']}
        style={{ positionAnchor: anchor }}
      >
        {FIELDS.map((field) => (
          <label key={field}>
            <input type="checkbox" checked={shown.includes(field)} onChange={() => toggle(field)} />
            {words.fields[field]}
          </label>
        ))}
        <button
          type="button"
          disabled={view.fields === null}
          onClick={() => change((now) => ({ ...now, fields: null }))}
        >
          {words.reset}
        </button>
      </div>
    </>
  );
}
