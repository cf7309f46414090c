import type { Cited } from './cited.ts';

/**
 * The key of a view or page: the same for the same address and version, and made of letters, digits and hyphens alone. Several
 * views stand on the first page, so there the view is named too.
 */
export function citationKey({ address, view, version }: Cited): string {
  const { pathname, search } = new URL(address);
  const parts = `${pathname}${search}`.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  return ['resonance', ...(pathname === '/' ? [view] : []), ...parts, version].join('-');
}
