import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { API_BASE } from '#contract/endpoints.ts';
import { useTheme } from '../ui/use-theme.ts';
import { useWords } from '../ui/use-words.ts';
import { Colophon } from './colophon.tsx';
import styles from './shell.module.css';

/** What stands around every page: the name, the ways on, and where the facts come from. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { app } = useWords();
  const { theme, turn } = useTheme();
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#views">
        {app.skip}
      </a>
      <header className={styles['head']}>
        <Link to="/" className={styles['name']}>
          {app.name}
        </Link>
        <span className={styles['tagline']}>{app.tagline}</span>
        <nav aria-label={app.nav.label}>
          <a href={`${API_BASE}/openapi.json`}>{app.nav.api}</a>
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
