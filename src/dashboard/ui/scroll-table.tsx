import type { ReactNode } from 'react';
import { profileWordsFor } from '#words/profile-words.ts';
import styles from './scroll-table.module.css';
import { useWordsOf } from './use-words.ts';

interface ScrollTableProps {
  /** The heading it stands under. */
  readonly title: string;
  readonly columns: readonly string[];
  /** Rows of `<tr>`. */
  readonly children: ReactNode;
}

/** A table that scrolls inside its own box where the screen is narrower. */
export function ScrollTable({ title, columns, children }: ScrollTableProps) {
  const words = useWordsOf(profileWordsFor);
  return (
    // A scroll region must be reachable by keyboard.
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.table(title)}>
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
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
