const number = new Intl.NumberFormat('en');

export const glossary = {
  kind: 'The words of the field',
  title: 'Glossary',
  titleZh: '术语表',
  lead: (terms: number, renderings: number) =>
    `${number.format(terms)} terms: the Chinese of the documents, our English, and ${number.format(renderings)} other renderings met on the way.`,
  description: (terms: number) =>
    `${number.format(terms)} Chinese terms of industrial AI policy with our English, every other English rendering met, and where each is used.`,
  kinds: {
    policy: 'Policy',
    designation: 'Titles and designations',
    metric: 'Measures and thresholds',
    'document-kind': 'Kinds of document',
    sector: 'Sectors',
  },
  group: (kind: string, count: number) => `${kind} (${number.format(count)})`,
  index: 'Kinds of term',
  link: (term: string) => `Address of “${term}”`,
  others: (renderings: readonly string[]) => `Also met as: ${renderings.join('; ')}`,
  seen: 'Chinese read on a page',
  notSeen: 'Chinese on no page read: general knowledge',
  used: (count: number) =>
    count === 0
      ? 'In no programme’s record'
      : `In the records of ${number.format(count)} ${count === 1 ? 'programme' : 'programmes'}`,
  usedNote:
    'The count is of programmes whose records hold the Chinese term; the search reads letters and characters, not signs such as “+”.',
  named: (count: number) => `${number.format(count)} ${count === 1 ? 'programme names' : 'programmes name'} the sector`,
};
