export const verify = {
  kind: 'Proof',
  title: 'Verify',
  titleZh: '核验',
  description:
    'Makes the hash of the rows of any view again in your browser: of the API, each file, the table and the picture; and checks files you have.',
  lead: [
    'Every view is a table of rows, and its hash is the SHA-256 of the names of its columns and then each row in its order, as compact JSON in UTF-8.',
    'Where two hashes are the same, so are the rows, cell by cell; one sign changed in one cell makes another hash.',
    'Anyone can make it again: a data package holds the very array.',
  ].join(' '),
  again: 'In Python, of a data package saved as view.datapackage.json:',
};
