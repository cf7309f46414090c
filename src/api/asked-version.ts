import { VERSION_PARAMETER } from '#contract/endpoints.ts';
import { type Fault, fault } from '#contract/filter/fault.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import type { Store } from '#store/store.ts';
import type { Archive } from './archive.ts';

/** The version a raw query string names; null where it names none, or several, which is refused with the rest of it. */
const versionIn = (query: string): string | null =>
  parseQuery(query, [VERSION_PARAMETER], []).others[VERSION_PARAMETER] ?? null;

/** The store of the version a query names, else the present one; a fault where there is no such version. */
export async function storeAsked(present: Store, archive: Archive, query: string): Promise<Store | Fault> {
  const version = versionIn(query);
  const store = version === null ? present : await archive.storeAt(version);
  return store ?? fault(VERSION_PARAMETER, version ?? '', 'unknown-value', `there are ${archive.versions.join(', ')}`);
}
