import { useLocation } from 'react-router';
import { pageAt } from '#contract/pages.ts';
import { NoSuchPage } from '../pages/no-such-page.tsx';
import { Overview } from '../pages/overview.tsx';
import { LazyPage } from './lazy-page.tsx';
import { PAGE_CODE } from './page-code.ts';

/** The page of the address, found in the one table of pages. */
export function CurrentPage() {
  const found = pageAt(useLocation().pathname);
  if (found === null) return <NoSuchPage />;
  if (found.name === 'overview') return <Overview />;
  const load = PAGE_CODE[found.name];
  return load === undefined ? <NoSuchPage /> : <LazyPage key={`${found.name} ${found.id}`} {...found} load={load} />;
}
