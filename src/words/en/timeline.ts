const number = new Intl.NumberFormat('en');
type Years = readonly { readonly year: number; readonly count: number }[];
const byYear = (years: Years) => years.map(({ year, count }) => `${year} ${count}`).join(', ');
const programmes = (count: number) => `${number.format(count)} ${count === 1 ? 'programme' : 'programmes'}`;
const targets = (count: number) => `${number.format(count)} ${count === 1 ? 'target' : 'targets'}`;

export const timeline = {
  title: 'When',
  today: 'today',
  targetsDue: 'Targets due',
  key: {
    open: 'No end stated',
    draft: 'Draft',
    beyond: (year: number) => `Runs past ${year}`,
  },
  start: {
    issued: (date: string) => `Issued ${date}`,
    draft: (date: string) => `Put out for comment ${date}`,
    period: (date: string) => `Period begins ${date}, date of issue not known`,
  },
  end: {
    period: (date: string) => `period ends ${date}`,
    target: (date: string) => `last target due ${date}`,
  },
  noEnd: 'no end stated',
  draft: 'Draft for comment: not issued',
  begun: (count: number) => `${programmes(count)} from this year`,
  due: (count: number) => `${targets(count)} due`,
  headline: {
    none: 'None of these programmes bears a date.',
    sentence: (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('; ')}.`,
    all: (count: number, year: number) => `All ${count} dated programmes are from ${year}`,
    most: (count: number, total: number, year: number) =>
      `${number.format(count)} of ${number.format(total)} dated programmes are from ${year}`,
    two: (first: number, second: number, each: number, total: number) =>
      `${first} and ${second} brought ${each} each of ${total} dated programmes`,
    spread: (total: number, first: number, last: number) => `${total} dated programmes from ${first} to ${last}`,
    due: (count: number, year: number) => `${targets(count)} ${count === 1 ? 'falls' : 'fall'} due in ${year}`,
    wasDue: (count: number, year: number) => `${targets(count)} fell due in ${year}`,
  },
  reading:
    'A bar runs from issue (January where only the year is known) to the end of the stated period or the last target. Choose a bar to open it, a year to filter.',
  alt: {
    what: (bars: number, from: number, to: number) =>
      `Timeline of ${programmes(bars)} on an axis from ${from} to ${to}.`,
    lanes: (lanes: readonly (readonly [name: string, count: number])[]) =>
      `By who speaks: ${lanes.map(([name, count]) => `${name} ${count}`).join(', ')}.`,
    begun: (years: Years) => (years.length === 0 ? '' : `By the year they date from: ${byYear(years)}.`),
    open: (count: number) => (count === 0 ? '' : `${programmes(count)} with no end stated.`),
    drafts: (count: number) =>
      count === 0 ? '' : `${count} ${count === 1 ? 'is a draft' : 'are drafts'}, not issued.`,
    due: (years: Years) => (years.length === 0 ? 'No target bears a date.' : `Targets due: ${byYear(years)}.`),
  },
  table: {
    caption: (count: number) => `${programmes(count)} by date, the earliest first`,
    columns: [
      'Programme',
      'Chinese title',
      'Who speaks',
      'Start',
      'Start is',
      'End',
      'End is',
      'Kind',
      'Rung, our reading',
      'Status',
      'Relevance',
      'Evidence',
    ],
    startIs: { issued: 'date of issue', draft: 'put out for comment', period: 'start of the period' },
    endIs: { period: 'end of the period', target: 'last target year', open: 'not stated' },
  },
};
