import { type MouseEventHandler, type ReactNode, use } from 'react';
import { Link, useLocation } from 'react-router';
import { type PageName, pagePath } from '#contract/pages.ts';
import { Elsewhere } from '../url/elsewhere.ts';
import { usePageQuery } from './use-page-query.ts';

interface PageLinkProps {
  readonly page: PageName;
  /** For the pages that are about one thing. */
  readonly id?: string;
  readonly className?: string | undefined;
  /** Whether what it leads to is shown already, beside the page. */
  readonly current?: boolean;
  /** What it is called where nothing is written in it. */
  readonly label?: string;
  readonly onClick?: MouseEventHandler;
  readonly children?: ReactNode;
}

const BESIDE = { target: '_blank', rel: 'noopener' };

/** A link to a page of the site; it keeps the language and the day. */
export function PageLink({ page, id, className, current = false, label, onClick, children }: PageLinkProps) {
  const search = usePageQuery();
  const path = pagePath(page, id);
  const here = useLocation().pathname === path;
  return (
    <Link
      to={{ pathname: path, search }}
      className={className}
      title={label}
      aria-label={label}
      {...(use(Elsewhere) && BESIDE)}
      aria-current={here ? 'page' : current ? 'true' : undefined}
      onClick={onClick}
    >
      {children}
    </Link>
  );
}
