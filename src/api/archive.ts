import type { Store } from '#store/store.ts';
import { lastMade } from './last-made.ts';

/** The released versions that can be asked beside the present one. */
export interface Archive {
  /** The newest first. */
  readonly versions: readonly string[];
  /** The store of a version; null where there is none of that name. */
  readonly storeAt: (version: string) => Promise<Store | null>;
}

export const NO_ARCHIVE: Archive = { versions: [], storeAt: () => Promise.resolve(null) };

const MOST_OPEN = 2;

/** An archive that opens a version when it is first asked for, and lets the one go that was asked for longest ago. */
export function lazyArchive(versions: readonly string[], open: (version: string) => Promise<Store>): Archive {
  const storeOf = lastMade(MOST_OPEN, open);
  return {
    versions,
    storeAt: (version) => (versions.includes(version) ? storeOf(version) : Promise.resolve(null)),
  };
}

/** The archive with the present version in it, so that a link to it goes on answering when it is the present one no more. */
export function withPresent({ versions, storeAt }: Archive, present: Store): Archive {
  const { version: name } = present.dataset.info;
  return {
    versions: [name, ...versions.filter((other) => other !== name)],
    storeAt: (version) => (version === name ? Promise.resolve(present) : storeAt(version)),
  };
}
