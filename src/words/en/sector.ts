const number = new Intl.NumberFormat('en');
const programmes = (count: number) => `${number.format(count)} ${count === 1 ? 'programme' : 'programmes'}`;
const goals = (count: number) => `${number.format(count)} ${count === 1 ? 'goal' : 'goals'}`;
const names = (count: number) => (count === 1 ? 'names' : 'name');

/** The texts of the page of one sector and of the list of sectors. */
export const sector = {
  kind: 'Sector',
  all: 'All sectors',
  lead: {
    programmes: (count: number, since: number | null) =>
      count === 0
        ? 'No programme of this dataset names it.'
        : since === null
          ? `${programmes(count)} ${names(count)} it`
          : `${programmes(count)} ${names(count)} it since ${since}`,
    dedicated: (count: number) =>
      count === 0
        ? '; none is a document about it.'
        : `; ${number.format(count)} of them ${count === 1 ? 'is a document' : 'are documents'} about it.`,
    next: (what: string, programme: string, date: string) => ` Next: ${what} (${programme}), ${date}.`,
    nothingNext: ' None of them states a later date.',
  },
  deadline: {
    end: 'end of the period',
    goals: (count: number) => `${goals(count)} due`,
    draft: 'draft',
  },
  key: {
    group: 'Group',
    parent: 'Part of',
    children: 'Its parts',
    childrenNote: 'counted here with it',
    overlaps: 'Overlaps with',
    resonance: '2026 action',
    inResonance: 'one of the twenty industries of the Model–Data Resonance notice',
    notInResonance: 'not among the twenty industries of the Model–Data Resonance notice, as far as its list is known',
    doubtful: 'in doubt: pages render the Chinese term of this entry of the list in different ways',
    codes: 'Codes',
    gbt4754: (codes: string) => `GB/T 4754: ${codes}`,
    isic4: (codes: string) => `ISIC rev. 4: ${codes}`,
    codesNote: 'general knowledge, read on no page behind this dataset',
    note: 'Boundary',
  },
  coming: {
    title: 'By when: the next dates',
    note: 'Ends of periods and goals run to the last day their date can mean. A goal may be of a wider programme.',
    asOf: 'Of a step, only the date is known, not since when it was known: some of these may not have been known on the day shown.',
    none: 'No date lies ahead in the programmes that name this sector.',
    more: (count: number) => `${number.format(count)} later dates`,
  },
  recent: {
    title: 'What changed',
    note: (day: string) => `Counted back from ${day}. A step counts once its last possible day has passed.`,
    window: (days: number) => `Last ${days} days`,
    older: (count: number) => `${number.format(count)} more in the last 365 days`,
    counts: (issued: number, reached: number) =>
      issued + reached === 0
        ? 'nothing on record'
        : `${issued} issued, ${reached} ${reached === 1 ? 'step' : 'steps'} reached`,
    issued: 'Issued',
    step: 'Step',
  },
  links: {
    take: 'Cite or export this page',
    label: 'More of this sector',
    programmes: 'All programmes that name it, as a table',
    changes: 'What is new about it',
    feed: 'Feed of its changes (Atom)',
  },
  targets: {
    title: 'What is asked: targets of programmes that name this sector',
    note: 'A target is not an outcome. Units differ from line to line: nothing here is added up or compared across units.',
    which: 'Which targets',
    scopes: {
      own: (count: number) => `In documents about it (${count})`,
      worded: (count: number) => `Wider, but its wording names it (${count})`,
      shared: (count: number) => `Wider (${count})`,
    },
    scope: {
      own: 'document about it',
      worded: 'wider; its wording names it (our reading)',
      shared: 'wider; not of this sector alone',
    },
    all: (count: number) => `All (${count})`,
    caption: 'Targets by the year they are due',
    due: (year: string) => `Due ${year}`,
    undated: 'No date stated',
    metric: 'Metric',
    value: 'Value',
    by: 'By',
    programme: 'Programme',
    issuers: 'Issued by',
    reach: 'Set for',
    basis: 'Evidence',
    sources: 'Sources',
    rule: 'rule',
    draft: 'draft',
    noNumber: 'no number',
    disputed: (says: string) => `Other pages say: ${says}`,
    none: 'No goal or rule is on record in the programmes that name this sector.',
    more: (count: number) => `Show ${number.format(count)} more`,
  },
  depth: {
    title: 'How deeply, year by year',
    note: 'Programmes by year of issue and by the deepest mention in each: an index of our own records, not the issuers’ ranking.',
    caption: 'Programmes that name the sector, by depth and year of issue',
    depth: 'Depth',
    total: 'All',
    legend: {
      filtered: '· none under this day',
      'searched-none-found': '– searched, none found',
      silent: '□ full texts of the year were read, none recorded naming it',
      'not-searched': 'blank: not looked for',
      'not-recorded': '_ none recorded',
    },
  },
  mapNote:
    'On the map, programmes are those that name this sector; designations are those of every sector, as rosters do not tell them apart. Shade provinces by local programmes to see where it is named.',
  themes: {
    title: 'Which themes',
    note: 'Programmes that name the sector by theme; one programme may have several.',
    count: (count: number) => programmes(count),
  },
  local: {
    title: 'Local plans',
    note: 'Programmes of provinces and of places in them that name the sector.',
    page: (province: string) => `What ${province} asks in all`,
    none: 'No local programme that names this sector is on record. That is no proof that there is none.',
    count: (count: number) => programmes(count),
  },
  funding: {
    title: 'Money, calls and pilots',
    note: 'Programmes that name the sector and are funding policies or concrete measures. A call is not an award.',
    none: 'None on record that names this sector.',
  },
  documents: {
    title: 'Documents about it',
    none: 'No document about this sector alone is on record.',
  },
  figures: {
    title: 'Official figures',
    note: 'Outcomes and baselines as statistics state them, never targets. Output growth is not AI. Figures of different series are not to be compared.',
    caption: 'Figures by series',
    none: 'No figure of this sector itself is in the dataset.',
    series: (name: string) => `Series ${name}`,
    alone: 'Of no series: no two of these lines are to be compared',
    metric: 'Figure',
    value: 'Value',
    asOf: 'As of',
    scope: 'Scope',
    basis: 'Evidence',
    source: 'Source',
    noteHead: 'Note',
  },
  list: {
    title: 'Sectors',
    lead: (sectors: number, resonance: number) =>
      `${sectors} sectors: who is asked what, how deeply, and what is due next. ${resonance} of them are the industries of the 2026 Model–Data Resonance notice.`,
    description:
      'Every sector of China’s AI-industrial programmes: how many name it, how deeply, and what is due next.',
    headline: 'Headline sectors',
    sector: 'Sector',
    programmes: 'Programmes',
    dedicated: 'Documents about it',
    deepest: 'Deepest mention',
    next: 'Next date',
    partOf: (name: string) => `part of ${name}, and counted there too`,
    mark: 'of the twenty',
    markDoubtful: 'of the twenty, in doubt',
    nothing: 'none stated',
    none: 'none',
    note: 'A sector with parts counts their programmes too. Depth is an index of our own records.',
  },
  failed: 'The programmes could not be loaded.',
  showAll: (count: number) => `Show all ${number.format(count)}`,
};
