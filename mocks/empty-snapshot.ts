import type { Snapshot } from '#contract/snapshot.ts';

/**
 * A dataset that records nothing yet: sectors, places and issuers stay, so every filter is still understood and each
 * answer says zero, as it would on the first day of an archive.
 */
export function emptySnapshot(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    hash: '0'.repeat(64),
    programmes: [],
    rosters: [],
    figures: [],
    stories: [],
    briefs: [],
    unverified: [],
  };
}
