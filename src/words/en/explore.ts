const number = new Intl.NumberFormat('en');

/** The texts of the table of all programmes. */
export const explore = {
  title: 'Every programme',
  description:
    'Every programme of the dataset in one table to filter, sort and pick columns from: date, issuer, level, kind, sectors, targets and evidence.',
  lead: 'Sort by any heading, pick the columns, narrow with the filter. The address holds all of it.',
  columns: 'Columns',
  reset: 'Columns that fit',
  heading: 'Title',
  fields: {
    issued: 'Issued',
    issuers: 'Issued by',
    level: 'Level',
    kind: 'Kind',
    themes: 'Themes',
    sectors: 'Sectors',
    where: 'Where',
    end: 'Period ends',
    number: 'Number',
    relevance: 'Relevance',
    basis: 'Evidence',
    targets: 'Targets',
    sources: 'Sources',
  },
  caption: (total: number, loaded: number) =>
    loaded < total ? `${number.format(loaded)} of ${number.format(total)} loaded; the rest comes as you scroll` : '',
  region: 'Table of programmes',
  sortBy: (heading: string) => `Sort by ${heading}`,
  noDate: 'no date',
  none: '–',
  draft: 'draft',
  failed: 'The rest of the list could not be loaded.',
};
