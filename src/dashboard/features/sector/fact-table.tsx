import type { ReactNode } from 'react';
import styles from './fact-table.module.css';

interface FactTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** One body a group of lines that belong together. */
  readonly children: ReactNode;
}

/** Facts in lines. It scrolls sideways within itself where the screen is narrow. */
export function FactTable({ caption, heads, children }: FactTableProps) {
  return (
    // A scroll region must be reachable by keyboard.
    <div className={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

interface FactGroupProps {
  /** Null where the group needs no heading. */
  readonly title: string | null;
  readonly columns: number;
  readonly children: ReactNode;
}

/** Lines under a heading of their own. */
export function FactGroup({ title, columns, children }: FactGroupProps) {
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
