import { useQuery } from '@tanstack/react-query';
import type { PageName } from '#contract/pages.ts';
import { getDataset } from '../queries/get-dataset.ts';
import { PageLink } from '../ui/page-link.tsx';
import { useWords } from '../ui/use-words.ts';
import styles from './shell.module.css';

const MORE = ['issuers', 'themes', 'rosters', 'compare', 'data', 'verify'] as const satisfies readonly PageName[];

/** The foot of every page: further ways on, which version of the facts, what its counts are not, and the licences. */
export function Colophon() {
  const { footer: words, nav } = useWords().app;
  const { data } = useQuery(getDataset);
  return (
    <footer className={styles['foot']}>
      <nav aria-label={nav.more}>
        {MORE.map((page) => (
          <PageLink key={page} page={page}>
            {nav.pages[page]}
          </PageLink>
        ))}
      </nav>
      <p>
        {data && `${words.version(data.info.version, data.counts.programmes)} `}
        {words.index}
      </p>
      <p>
        {data
          ? words.credits(
              data.info.licence.title,
              data.info.credits.map(({ credit }) => credit),
            )
          : ''}
      </p>
    </footer>
  );
}
