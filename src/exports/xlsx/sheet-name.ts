const LONGEST = 31;

/** The name of a table as Excel allows it for a sheet: at most 31 signs, none of `[ ] : * ? / \`, no apostrophe at an end. */
export const sheetName = (table: string): string =>
  table
    .replaceAll(/[[\]:*?/\\]/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^'+|'+$/g, '');
