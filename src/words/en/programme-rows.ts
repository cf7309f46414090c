/** The texts of programmes in lines. */
export const programmeRows = {
  noDate: 'no date known',
  noIssuer: 'issuer not stated on the pages seen',
};
