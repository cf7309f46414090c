import type { ReactNode } from 'react';
import styles from './place.module.css';

interface ScrollTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  /** Rows of `<tr>`. */
  readonly children: ReactNode;
}

/** A table that scrolls inside its own box where the screen is narrower. */
export function ScrollTable({ label, columns, children }: ScrollTableProps) {
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={label}>
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
