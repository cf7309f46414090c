import type { PageName } from '#contract/pages.ts';
import { PageLink } from './page-link.tsx';
import styles from './to-page.module.css';
import { useWords } from './use-words.ts';

interface ToPageProps {
  readonly page: PageName;
  readonly id: string;
  /** What the thing is called beside the link. */
  readonly name: string;
}

/** The way to the page of a thing, after a name that chooses it. */
export function ToPage({ page, id, name }: ToPageProps) {
  return <PageLink page={page} id={id} className={styles['to']} label={useWords().app.page.of(name)} />;
}
