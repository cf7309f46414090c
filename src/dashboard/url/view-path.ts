import { pageAt } from '#contract/pages.ts';

/** A view of ours by its path and query, and where it was seen. */
export interface ViewPath {
  readonly pathname: string;
  readonly search: string;
  readonly origin: string;
}

/** The path of a view that a file names, whatever site it was made at; null where this site has no such page. */
export function viewPath(address: string): ViewPath | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search, origin } = new URL(address);
  return pageAt(pathname) === null ? null : { pathname, search, origin };
}
