const number = new Intl.NumberFormat('en');

export const data = {
  kind: 'Dataset',
  documentTitle: 'The data, whole',
  lead: (programmes: number, sources: number, version: string) =>
    `${number.format(programmes)} programmes and the ${number.format(sources)} sources they rest on, as one file. Version ${version}.`,
  whole: {
    title: 'All of it',
    label: (version: string) => `Save the dataset, version ${version}`,
    holds:
      'A ZIP file: every table as CSV with a Frictionless descriptor that names each column and how the tables join, the snapshot the site itself runs on, what each version changed, and how to cite it.',
  },
  counts: {
    title: 'What is in it',
    what: 'Records',
    count: 'Count',
    names: {
      programmes: 'Programmes',
      targets: 'Targets',
      sources: 'Sources of programmes',
      rosters: 'Rosters',
      designations: 'Places on rosters',
      sectors: 'Sectors',
      places: 'Places',
      issuers: 'Issuers',
      figures: 'Official figures',
      stories: 'Press stories',
      terms: 'Glossary terms',
      unverified: 'Said but not verified',
    },
  },
  versions: {
    title: 'Versions',
    note: 'A version never changes once it is released. What is cited or embedded with its version goes on answering. Versions released in a form this site reads no more are not offered.',
    version: 'Version',
    file: 'File',
    present: (version: string) => `${version} (the present one)`,
    changed: 'What each version changed',
  },
  parts: {
    title: 'A part of it',
    note: 'Any view or page can be taken away as rows: filter the programmes, or open a sector or a place, and press Export there. The API answers the same questions in JSON, CSV and more.',
    programmes: 'Filter the programmes',
    reference: 'The API, described for programs (OpenAPI)',
  },
  licence: {
    title: 'Licence',
    says: 'Share and adapt it, also commercially, and name the source:',
    credits: 'Parts of it carry credits of their own:',
  },
};
