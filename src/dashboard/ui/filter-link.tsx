import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { type PageName, pagePath } from '#contract/pages.ts';
import { useView } from '../url/use-view.ts';
import { BLANK_VIEW, writeView } from '../url/view.ts';

interface FilterLinkProps {
  readonly page: PageName;
  /** What the page is to be narrowed by. */
  readonly filter: Partial<Filter>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to a page under a filter; it keeps the language and the day. */
export function FilterLink({ page, filter, className, children }: FilterLinkProps) {
  const { view } = useView();
  const { lang, asOf } = view.filter;
  const search = writeView({ ...BLANK_VIEW, filter: { ...NO_FILTER, lang, asOf, ...filter }, mock: view.mock });
  return (
    <Link to={{ pathname: pagePath(page), search }} className={className}>
      {children}
    </Link>
  );
}
