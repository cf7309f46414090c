import type { ReactNode } from 'react';
import { placeWordsFor } from '#words/place-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './place.module.css';

interface ScrollTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  /** Whose columns it has: tables of one form have equally wide columns wherever they stand. */
  readonly form: 'entries' | 'programmes' | 'naming' | 'targets' | 'sectors' | 'searches' | 'provinces';
  /** One `<tbody>` or more. */
  readonly children: ReactNode;
}

/** A table that scrolls inside its own box where the screen is narrower. */
export function ScrollTable({ label, columns, form, children }: ScrollTableProps) {
  const { table } = useWordsOf(placeWordsFor);
  return (
    <div className={styles['scroll']} data-form={form} tabIndex={0} role="region" aria-label={table(label)}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
