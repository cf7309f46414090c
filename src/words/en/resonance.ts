const number = new Intl.NumberFormat('en');
const programmes = (count: number) => `${number.format(count)} ${count === 1 ? 'programme' : 'programmes'}`;
const days = (count: number) => `${number.format(count)} ${count === 1 ? 'day' : 'days'}`;
const SPELT = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];
const spelt = (count: number) => (count === 20 ? 'Twenty' : (SPELT[count] ?? number.format(count)));

/** The texts of the story of the 2026 action. */
export const resonance = {
  kind: 'The 2026 action, from the beginning',
  ours: (pages: number) =>
    `Our words, from ${pages} pages that were read; the official text itself was not opened by us. Small numbers lead to the page that says it; where none stands, which page says it was not noted.`,
  oursWithOfficial: (pages: number) =>
    `Our words, from ${pages} pages that were read. Small numbers lead to the page that says it; where none stands, which page says it was not noted.`,
  notYet: (day: string, issued: string) =>
    `On ${day} the notice did not exist yet: it is dated ${issued}. What follows is what is known of it since; counts are of what was issued by then.`,
  facts: {
    issuers: 'Issued by',
    issued: 'Dated',
    published: 'Made public',
    documentNumber: 'Number',
    period: 'Runs to',
    unknown: 'not stated on the pages read',
  },
  record: 'The whole record, fact by fact',
  why: 'Why it matters, to whom',
  audiences: {
    policymakers: 'Policymakers',
    investors: 'Investors',
    engineers: 'Engineers',
    researchers: 'Researchers',
  },

  tasks: {
    title: (count: number) => `${spelt(count)} tasks`,
    note: 'Our reconstruction, not the notice’s own headings: its headings and their order were on no page read. The names are ours too.',
    plain: 'As the pages read give them. The names are ours.',
    speaking: (count: number) => `words of it in ${programmes(count)} on record`,
  },

  industries: {
    title: (count: number) => `${spelt(count)} industries`,
    headline: (most: string, mostCount: number, least: string, leastCount: number) =>
      `From ${most}, which ${programmes(mostCount)} on record name, to ${least}, named by ${number.format(leastCount)}.`,
    note: (from: number, to: number, tallest: number) =>
      `Bars: programmes on record naming the industry, by year of issue, ${from} to ${to} (the last bar); one scale for all, the tallest is ${number.format(tallest)}. An industry counts with its branches. An index of our own records, not of all that exists.`,
    naming: programmes,
    heatmap: 'See it in the heatmap',
    heatmapOf: (industry: string) => `${industry} in the heatmap`,
    doubtful: 'which industry is meant is not certain',
    doubts: 'In doubt',
  },

  choosing: {
    title: 'How cities are chosen',
    lead: 'Nobody applies alone: provinces put cities forward and pick industries; central state firms pick theirs.',
    operators: { '=': '', '>=': 'at least', '>': 'more than', '<=': 'at most', '<': 'fewer than', '~': 'about' },
    unknown: 'No list of pilot cities is known.',
    unknownWhy:
      'To be put forward is not to be chosen, and to qualify is not to be put forward. No page read names a city as either.',
    named: 'Named as pilots on the pages read:',
  },

  calendar: {
    title: 'What is due, and what has passed',
    next: (count: number, what: string) => (count === 0 ? `Today: ${what}` : `${days(count)} left: ${what}`),
    allPassed: 'Every recorded date has passed.',
    note: (day: string) => `Days are counted from ${day}.`,
    passed: (count: number) => `passed, ${days(count)} ago`,
    today: 'today',
    left: (count: number) => `${days(count)} left`,
    elapsed: (passed: number, all: number) => `Day ${number.format(passed)} of ${number.format(all)} of the action`,
    before: 'The action has not begun.',
    over: 'The period of the action is over.',
  },

  lineage: {
    title: 'What it stands on',
    note: 'Downwards, from what is carried out now to what it carries out, as far as pages name the links.',
    self: 'The action',
    carriedOutBy: (names: readonly string[]) => `carried out by ${names.join('; ')}`,
    inferred: 'our reading: no page names the link',
    undated: 'no date known',
    before: (from: number, to: number, count: number) =>
      `${from} to ${to}: ${programmes(count)} on record, none linked to the action by a page we read.`,
    overview: 'See them in time',
  },

  told: {
    title: 'How it was told, and where the tellings part',
    disputes: 'Where pages contradict one another',
    disputesNote: 'Both values are kept. The one on the left is the one this site shows.',
    columns: { fact: 'Fact', kept: 'Kept here', other: 'Said elsewhere', why: 'Why it is not kept' },
    facts: {
      title: 'Name',
      issuers: 'Who issued it',
      documentNumber: 'Number',
      issued: 'Date of issue',
      published: 'Made public',
      period: 'Period',
    },
    industry: 'Industry',
    read: (count: number) => `${spelt(count)} pages that were read`,
    unread: (count: number) => `${spelt(count)} addresses that were named and not opened`,
    unreadNote: 'They prove nothing yet: somebody said the notice or a report of it stands there.',
    first: 'the story this dataset began from',
    undated: 'no date on the page',
    says: 'Says',
    differs: 'Differs',
    cites: 'Names as its own sources',
    cited: (outlet: string, seen: boolean) => (seen ? outlet : `${outlet} (could not be read)`),
    opinion: (author: string) => `Opinion, ${author}:`,
  },

  unknown: {
    title: 'What is not known yet',
    labelled: 'Said, but not verified',
    labelledNote: 'Kept apart from the facts, each with its label.',
    searched: 'Looked for, and not found',
    notRead: 'Not read',
    notSearched: 'Not looked for',
    silent: 'Empty in the record',
    silentNotRead: (list: string) => `${list}: not known. Only reports were read, not the document.`,
    silentNoneSeen: (list: string) => `${list}: none recorded, though a full text was at hand.`,
    lists: { tasks: 'Tasks', targets: 'Targets', sectors: 'Industries', places: 'Places', milestones: 'Dated steps' },
    notes: 'Notes to the record',
  },

  sources: 'The pages behind this page',
  notOpened: 'address named, not opened',
  notLinkable: 'cited, not linked',
  aboutContext: 'on the context, not the notice itself',
  languages: { zh: 'Chinese', en: 'English', ja: 'Japanese', hi: 'Hindi' },
  sourceMarks: (count: number) => `${count} ${count === 1 ? 'source' : 'sources'}`,
};
