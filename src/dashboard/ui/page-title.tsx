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
  /** What is to be said of the name itself: where it stands, what is doubted. */
  readonly ofTitle?: ReactNode;
  /** `h2` where it is not the head of the whole page. */
  readonly heading?: 'h1' | 'h2';
}

/** The head of a page about one thing: what it is, its name in both languages, and what is to be known first. */
export function PageTitle({ kind, title, lead, ofTitle, heading: Heading = 'h1' }: PageTitleProps) {
  const { lang } = useView().view.filter;
  const other = lang === 'en' ? 'zh' : 'en';
  return (
    <header className={styles['title']}>
      <p className={styles['kind']}>{kind}</p>
      <Heading>{title[lang]}</Heading>
      <p className={styles['original']}>
        <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{title[other]}</span> {ofTitle}
      </p>
      {lead && <p className={styles['lead']}>{lead}</p>}
    </header>
  );
}
