const number = new Intl.NumberFormat('en');
const places = (count: number) => `${number.format(count)} ${count === 1 ? 'place' : 'places'}`;
const provinces = (count: number) => `${number.format(count)} ${count === 1 ? 'province' : 'provinces'}`;

interface Standing {
  readonly designated: number;
  readonly proposed: number;
  readonly planned: number;
}

interface Dates {
  /** First and last year of designation; null where no date is known. */
  readonly years: readonly [number, number] | null;
  /** Designated places without a date. */
  readonly undated: number;
}

function when({ years, undated }: Dates): string {
  if (years === null) return ' (no date known)';
  const span = years[0] === years[1] ? `in ${years[0]}` : `from ${years[0]} to ${years[1]}`;
  return undated === 0 ? ` ${span}` : ` (${span}; ${number.format(undated)} without a date)`;
}

function standing({ designated, proposed, planned }: Standing, dates: Dates): string {
  return [
    designated === 0 ? null : `${number.format(designated)} designated${when(dates)}`,
    proposed === 0 ? null : `${number.format(proposed)} only proposed`,
    planned === 0 ? null : `${number.format(planned)} only planned`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

export const roster = {
  complete: 'Complete',
  partial: 'Partial',
  /** The lead: how many of how many are recorded, how they stand, in how many provinces. */
  lead: (
    { members, complete, expected }: { members: number; complete: boolean; expected: number | null },
    counts: Standing,
    dates: Dates,
    inProvinces: number,
  ) => {
    const stand = `${standing(counts, dates)}; in ${provinces(inProvinces)}`;
    if (complete) return `All ${places(members)} of the roster: ${stand}.`;
    const of =
      expected === null ? 'of how many, no page seen says' : `of ${number.format(expected)} officially counted`;
    return `${places(members)} recorded, ${of}: ${stand}. As long as the list is not whole, no map draws it.`;
  },
  /** The lead where the day shown leaves some of them out. */
  asOf: (members: number, recorded: number) =>
    `By the day shown ${members === 0 ? 'none' : number.format(members)} of its ${number.format(recorded)} recorded places is known to have been named.`,
  facts: {
    programme: 'Set up by',
    noProgramme: 'no programme of this dataset',
    issuers: 'Signed by',
    noIssuers: 'not stated on the pages seen',
    documentNumber: 'Number',
    members: 'Recorded',
    membersOf: (members: number, expected: number | null, complete: boolean) =>
      expected === null
        ? `${number.format(members)}; the whole number is not stated on the pages seen`
        : complete
          ? `all ${number.format(expected)}`
          : `${number.format(members)} of ${number.format(expected)}`,
    evidence: 'Evidence',
  },
  isNot: 'What it is not',
  isNotText: [
    'A title is not an outcome: it says that a place was named, not what was built there.',
    'A nomination is not a designation: a place that is proposed or planned has been named in a public notice or a wish, no more.',
  ],
  membersTitle: 'Its places',
  membersNote: 'By date, then by province. The numbers lead to the sources.',
  columns: {
    date: 'Date',
    province: 'Province',
    place: 'Place',
    status: 'Status',
    batch: 'Batch',
    field: 'Field',
    documentNumber: 'Number',
    sources: 'Sources',
  },
  noDate: 'not stated',
  hub: (name: string) => `hub: ${name}`,
  builder: (name: string) => `built by ${name}`,
  withPlaces: 'with',
  also: 'also in',
  list: {
    kind: 'Where a title was given',
    title: 'Rosters',
    titleZh: '名单',
    lead: (complete: number, partial: number, members: number) =>
      `${number.format(complete + partial)} rosters with ${number.format(members)} entries: ${number.format(complete)} are recorded whole, ${number.format(partial)} in part.`,
    description: (count: number) =>
      `${number.format(count)} rosters of places designated for AI, data and industry in China: who named them, when, and whether the list is whole.`,
    complete: 'Complete rosters',
    completeNote: 'Every place officially counted is recorded; only these are drawn on maps.',
    partial: 'Partial rosters',
    partialNote: 'Some places are known, not all: counted, and never drawn.',
    roster: 'Roster',
    members: 'Places',
    of: (members: number, expected: number | null) =>
      expected === null
        ? `${number.format(members)} of ?`
        : expected === members
          ? number.format(members)
          : `${number.format(members)} of ${number.format(expected)}`,
    years: 'Years',
    issuers: 'Signed by',
    evidence: 'Evidence',
  },
};
