export const exports = {
  dialog: {
    title: (what: string) => `Export: ${what}`,
    close: 'Close',
    partsLabel: 'What to take away',
    parts: { picture: 'Picture', data: 'Data', cite: 'Cite', code: 'Code', embed: 'Embed' },
  },
  data: {
    formats: {
      json: { name: 'JSON', note: 'The very answer of the API' },
      csv: { name: 'CSV', note: 'One table; UTF-8 with a mark, so that Excel reads it right' },
      xlsx: {
        name: 'XLSX',
        note: 'A sheet for each table, with numbers and dates as such, and one that says what it is',
      },
      geojson: { name: 'GeoJSON', note: 'Places as points; those without coordinates are kept without one' },
      markdown: { name: 'Markdown', note: 'One table with its title, filter and citation, to paste into a text' },
      datapackage: { name: 'Data package', note: 'Every table and what its columns mean, as Frictionless JSON' },
    },
    firstPage: 'The first page of what the API answers; the other forms hold every row',
    table: { label: 'Table', note: 'CSV and Markdown hold one; XLSX and the data package hold all.' },
    copy: { verb: 'Copy as Markdown table', done: 'Copied' },
    download: (format: string) => `Save ${format}`,
  },
  job: {
    running: (percent: number | null) => (percent === null ? 'Working …' : `${percent} %`),
    save: 'Save',
    cancel: 'Cancel',
    failed: (why: string) => `This export failed. ${why}`,
    retry: 'Try again',
    done: (name: string) => `Saved as ${name}`,
  },
};
