import type { ReactNode } from 'react';
import type { Bilingual } from '#contract/primitives.ts';
import { useView } from '../url/use-view.ts';
import styles from './page.module.css';

interface PageTitleProps {
  /** What kind of thing the page is about, in a word or a link to the list of its like. */
  readonly kind: ReactNode;
  readonly title: Bilingual;
  /** One or two sentences: the answer a reader came for. */
  readonly lead?: ReactNode;
}

/** The head of a page about one thing: what it is, its name in both languages, and what is to be known first. */
export function PageTitle({ kind, title, lead }: PageTitleProps) {
  const { lang } = useView().view.filter;
  const other = lang === 'en' ? 'zh' : 'en';
  return (
    <header className={styles['title']}>
      <p className={styles['kind']}>{kind}</p>
      <h1>{title[lang]}</h1>
      <p className={styles['original']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {title[other]}
      </p>
      {lead && <p className={styles['lead']}>{lead}</p>}
    </header>
  );
}
