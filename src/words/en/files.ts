/** What files say of themselves beside their rows. */
export const files = {
  about: {
    title: 'Title',
    headline: 'What it says',
    filter: 'Shown',
    asOf: 'As of',
    version: 'Dataset version',
    sources: 'Source',
    licence: 'Licence',
    link: 'Link',
    citation: 'How to cite',
  },
  tables: ['Sheet', 'Rows', 'SHA-256 of the rows'],
  columns: ['Sheet', 'Column', 'Type', 'Name', 'What it holds', 'Values'],
  types: { string: 'text', number: 'number', integer: 'whole number', boolean: 'true or false', date: 'day' },
  notes: {
    title: 'How to read it',
    days: 'Full days are dates of the spreadsheet; a date known only to its month or year is a text.',
    neutral: 'An apostrophe stands before a text that a spreadsheet would take for a formula.',
    absent: 'An empty cell is a value that is absent.',
  },
  unlocated: 'Rows without coordinates are features without a geometry.',
  rows: (count: number, hash: string) => `${count} ${count === 1 ? 'row' : 'rows'}, SHA-256 ${hash}`,
};
