import { useLocation } from 'react-router';
import { pageAt } from '#contract/pages.ts';
import { Overview } from '../pages/overview.tsx';
import { LazyPage } from './lazy-page.tsx';
import { NO_SUCH_PAGE, PAGE_CODE } from './page-code.ts';

/** The page of the address, found in the one table of pages. */
export function CurrentPage() {
  const found = pageAt(useLocation().pathname);
  if (found?.name === 'overview') return <Overview />;
  const load = found === null ? undefined : PAGE_CODE[found.name];
  if (found === null || load === undefined) return <LazyPage key="none" name="none" id="" load={NO_SUCH_PAGE} />;
  return <LazyPage key={`${found.name} ${found.id}`} {...found} load={load} />;
}
