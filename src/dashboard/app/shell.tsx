import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { API_BASE } from '#contract/endpoints.ts';
import { type PageName, pageAt } from '#contract/pages.ts';
import { PageLink } from '../ui/page-link.tsx';
import { useTheme } from '../ui/use-theme.ts';
import { useWords } from '../ui/use-words.ts';
import { Colophon } from './colophon.tsx';
import { SearchOpener } from './search-opener.tsx';
import styles from './shell.module.css';

const NAV = [
  'resonance',
  'programmes',
  'sectors',
  'places',
  'changes',
  'glossary',
] as const satisfies readonly PageName[];

/** What stands around every page but a view in a frame: the name, the ways on, and where the facts come from. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { app } = useWords();
  const { theme, turn } = useTheme();
  if (pageAt(useLocation().pathname)?.name === 'embed') return children;
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content">
        {app.skip}
      </a>
      <header className={styles['head']}>
        <PageLink page="overview" className={styles['name']}>
          {app.name}
        </PageLink>
        <span className={styles['tagline']}>{app.tagline}</span>
        <nav aria-label={app.nav.label}>
          {NAV.map((page) => (
            <PageLink key={page} page={page}>
              {app.nav.pages[page]}
            </PageLink>
          ))}
          <a href={`${API_BASE}/openapi.json`}>{app.nav.api}</a>
          <SearchOpener />
          <button type="button" onClick={turn}>
            {app.nav.turnTheme[theme === 'dark' ? 'light' : 'dark']}
          </button>
        </nav>
      </header>
      {children}
      <Colophon />
    </div>
  );
}
