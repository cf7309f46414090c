import { changes, days } from './compared.ts';

const number = new Intl.NumberFormat('en');
type Years = readonly { readonly year: number; readonly count: number }[];
const byYear = (years: Years) => years.map(({ year, count }) => `${year} ${count}`).join(', ');
const programmes = (count: number) => `${number.format(count)} ${count === 1 ? 'programme' : 'programmes'}`;
const targets = (count: number) => `${number.format(count)} ${count === 1 ? 'target' : 'targets'}`;

export const timeline = {
  today: 'today',
  issued: 'Issued',
  targetsDue: 'Targets due',
  shownOf: (shown: number, total: number) => `${number.format(shown)} of ${number.format(total)}`,
  lanes: {
    label: 'Lanes',
    names: {
      voice: 'Who speaks',
      rung: 'From strategy to award',
      sector: 'Sector',
      issuer: 'Issuer',
      theme: 'Theme',
      province: 'Province',
    },
  },
  zoom: {
    label: 'years shown',
    closer: 'Show fewer years',
    wider: 'Show more years',
    whole: 'Whole time',
    shown: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
    keys: 'Years of the timeline: plus and minus show fewer or more, arrows move along, 0 shows all',
  },
  by: {
    voice: 'who speaks',
    rung: 'rung from strategy to award, our reading',
    sector: 'sector named',
    issuer: 'issuer',
    theme: 'theme',
    province: 'province issued in or named',
  },
  key: {
    open: 'No end stated',
    draft: 'Draft',
    beyond: (year: number) => `Runs past ${year}`,
    before: (year: number) => `Began before ${year}`,
    inferred: 'Link by our reading',
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
  issuedIn: (count: number, drafts: number) =>
    `${programmes(count)} issued or put out${drafts === 0 ? '' : `, ${drafts} of them as ${drafts === 1 ? 'a draft' : 'drafts'}`}`,
  yearOnly: (count: number) => `${number.format(count)} of them known to the year only, in no quarter`,
  kin: (parents: number, children: number, inferred: number, missing: number) => {
    const parts = [
      parents === 0 ? '' : `carries out ${programmes(parents)}`,
      children === 0 ? '' : `carried out by ${programmes(children)}`,
      inferred === 0 ? '' : `${number.format(inferred)} ${inferred === 1 ? 'link is' : 'links are'} our reading`,
      missing === 0
        ? ''
        : `${number.format(missing)} of its line not drawn: filtered out, without a date or outside these years`,
    ].filter((part) => part !== '');
    const line = parts.join('; ');
    return line === '' ? '' : `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
  },
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
  since: {
    line: (date: string) => `since ${date}`,
    to: (date: string) => `to ${date}`,
    days,
    changes,
    told: (change: string, facts: readonly string[], more: number) =>
      `${change}: ${facts.join('; ')}${more === 0 ? '' : `; and ${number.format(more)} earlier`}`,
    facts: {
      issued: (date: string) => `issued ${date}`,
      end: (date: string) => `its period ended ${date}`,
      milestone: (date: string, text: string) => `${date}, ${text}`,
      child: (date: string, title: string) => `${date}, ${title} carries it out`,
      members: (date: string, count: number, roster: string) =>
        `${date}, ${number.format(count)} ${count === 1 ? 'place' : 'places'} designated: ${roster}`,
    },
    headline: (compared: string, appeared: number, changed: number, ended: number) =>
      appeared + changed + ended === 0
        ? `${compared}: no dated programme is new, changed or ended.`
        : `${compared}: ${number.format(appeared)} new, ${number.format(changed)} changed, ${number.format(ended)} ended.`,
    reading: 'Pale bars did not change, as far as dated facts tell.',
  },
  reading:
    'A bar runs from issue (January where only the year is known) to the end of the stated period or the last target. A diamond is a dated step.',
  handling: 'Choose a bar to open it, a year to filter; stroke over years to choose several.',
  severalLanes: (reading: string, places: number, bars: number) =>
    `${reading} A programme stands in every lane it belongs to: the lanes add up to ${number.format(places)}, the programmes are ${number.format(bars)}.`,
  alt: {
    what: (bars: number, from: number, to: number) =>
      `Timeline of ${programmes(bars)} on an axis from ${from} to ${to}.`,
    shown: (from: number, to: number, outside: number) =>
      `Shown are ${from} to ${to}; ${programmes(outside)} ${outside === 1 ? 'lies' : 'lie'} outside.`,
    lanes: (by: string, lanes: readonly (readonly [name: string, count: number])[]) =>
      `By ${by}: ${lanes.map(([name, count]) => `${name} ${count}`).join(', ')}.`,
    begun: (years: Years) => (years.length === 0 ? '' : `By the year they date from: ${byYear(years)}.`),
    open: (count: number) => (count === 0 ? '' : `${programmes(count)} with no end stated.`),
    drafts: (count: number) =>
      count === 0 ? '' : `${count} ${count === 1 ? 'is a draft' : 'are drafts'}, not issued.`,
    ahead: (count: number) =>
      count === 0 ? '' : `${number.format(count)} dated ${count === 1 ? 'step lies' : 'steps lie'} ahead.`,
    opened: (title: string, kin: string) =>
      `${title} stands open${kin === '' ? '' : `: ${kin.charAt(0).toLowerCase()}${kin.slice(1)}`}.`,
    due: (years: Years) => (years.length === 0 ? 'No target bears a date.' : `Targets due: ${byYear(years)}.`),
  },
  table: {
    caption: (count: number) => `${programmes(count)} by date, the earliest first`,
    columns: [
      'Programme',
      'Chinese title',
      'Start',
      'Start is',
      'End',
      'End is',
      'Kind',
      'Rung, our reading',
      'Status',
      'Relevance',
      'Evidence',
      'Carries out',
      'Carried out by',
      'Dated steps',
    ],
    notDrawn: 'one not in this table',
    inferred: (title: string) => `${title} (our reading)`,
    startIs: { issued: 'date of issue', draft: 'put out for comment', period: 'start of the period' },
    endIs: { period: 'end of the period', target: 'last target year', open: 'not stated' },
  },
};
