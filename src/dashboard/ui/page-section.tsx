import { type ReactNode, useId } from 'react';
import styles from './page.module.css';

interface PageSectionProps {
  /** Its anchor in the address. */
  readonly id?: string;
  readonly title: string;
  /** How to read what follows, or what it is not. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function PageSection({ id, title, note, children }: PageSectionProps) {
  const titleId = useId();
  return (
    <section id={id} className={styles['section']} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {note && <p className={styles['note']}>{note}</p>}
      {children}
    </section>
  );
}
