/** One view alone, in a frame of a page elsewhere. */
export const embed = {
  asOf: (day: string) => `as of ${day}`,
  version: (version: string) => `dataset version ${version}`,
  frozen: (version: string) => `kept at dataset version ${version}`,
  open: 'Open on Resonance',
  newer: (version: string) => `Newer facts on Resonance: version ${version}`,
  choosing: 'what is chosen here opens there too',
  /** What the view is not narrowed by, but points out. */
  marked: (what: string) => `marked: ${what}`,
  noSuchView: 'There is no such view.',
};
