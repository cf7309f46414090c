import type { ReactNode } from 'react';
import styles from './scroll-table.module.css';

interface TableGroupProps {
  /** Null where the group needs no heading. */
  readonly title: ReactNode;
  /** How many columns the table has. */
  readonly columns: number;
  /** Rows of `<tr>`. */
  readonly children: ReactNode;
}

/** Rows of a table that belong together, under a heading of their own. */
export function TableGroup({ title, columns, children }: TableGroupProps) {
  return (
    <tbody>
      {title !== null && (
        <tr className={styles['group']}>
          <th scope="rowgroup" colSpan={columns}>
            {title}
          </th>
        </tr>
      )}
      {children}
    </tbody>
  );
}
