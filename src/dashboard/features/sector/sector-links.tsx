import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { API_BASE } from '#contract/endpoints.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { formatFilter } from '#contract/filter/format.ts';
import { pagePath } from '#contract/pages.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './sector-links.module.css';

interface SectorLinksProps {
  readonly id: string;
  /** Further ways on. */
  readonly children: ReactNode;
}

/** Ways on: the same sector as a filter of the table of programmes, of what is new, and of the feed. */
export function SectorLinks({ id, children }: SectorLinksProps) {
  const words = useWordsOf(sectorWordsFor).links;
  const { lang, asOf } = useView().view.filter;
  const search = formatFilter({ ...NO_FILTER, sector: [id], asOf, lang });
  const feed = formatFilter({ ...NO_FILTER, sector: [id], lang });
  return (
    <nav className={styles['links']} aria-label={words.label}>
      <Link to={{ pathname: pagePath('programmes'), search }}>{words.programmes}</Link>
      <Link to={{ pathname: pagePath('changes'), search: feed }}>{words.changes}</Link>
      <a href={`${API_BASE}/changes.atom?${feed}`}>{words.feed}</a>
      {children}
      <a href="#cite">{words.take}</a>
    </nav>
  );
}
