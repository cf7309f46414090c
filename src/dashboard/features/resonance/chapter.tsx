import { type ReactNode, useId } from 'react';
import styles from './resonance.module.css';

interface ChapterProps {
  readonly title: string;
  /** How to read it, or what it is not; stands beside it where there is room. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** One idea of the story under its heading. */
export function Chapter({ title, note, children }: ChapterProps) {
  const titleId = useId();
  return (
    <section className={styles['chapter']} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
        {note && <p className={styles['note']}>{note}</p>}
      </header>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
