/** The days compared, to begin a sentence or head a column; `asOf` is null for the present. */
export const days = (since: string, asOf: string | null) =>
  asOf === null ? `Since ${since}` : `From ${since} to ${asOf}`;

/** What became of a programme between two days. */
export const changes = { appeared: 'New', changed: 'Changed', ended: 'Ended' };
