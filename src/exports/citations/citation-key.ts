import type { Cited } from './cited.ts';

/** The key of a view or page: the same for the same address and version, and made of letters, digits and hyphens alone. */
export function citationKey({ address, version }: Cited): string {
  const { pathname, search } = new URL(address);
  const parts = `${pathname}${search}`.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  return ['resonance', ...parts, version].join('-');
}
