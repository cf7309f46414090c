/** The days compared, to begin a sentence or head a column; `asOf` is null for the present. */
export const days = (since: string, asOf: string | null) =>
  asOf === null ? `Since ${since}` : `From ${since} to ${asOf}`;
