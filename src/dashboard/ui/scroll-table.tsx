import type { ReactNode, Ref } from 'react';
import { profileWordsFor } from '#words/profile-words.ts';
import { ScrollBox } from './scroll-box.tsx';
import styles from './scroll-table.module.css';
import { useWordsOf } from './use-words.ts';

interface ScrollTableProps {
  /** What it is a table of: the heading it stands under, or words of its own. */
  readonly title: string;
  readonly columns: readonly string[];
  /** For what the columns of this table need: it wins over the look all tables have. */
  readonly className?: string | undefined;
  /** The box it scrolls in. */
  readonly ref?: Ref<HTMLDivElement> | undefined;
  /** One `<tbody>` or more. */
  readonly children: ReactNode;
}

/** A table that scrolls inside its own box where the screen is narrower. */
export function ScrollTable({ title, columns, className = '', ref, children }: ScrollTableProps) {
  const words = useWordsOf(profileWordsFor);
  return (
    <ScrollBox ref={ref} className={styles['scroll']} label={words.table(title)}>
      <table className={`${styles['table']} ${className}`}>
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
    </ScrollBox>
  );
}
