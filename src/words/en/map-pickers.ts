export const mapPickers = {
  rosters: 'Rosters',
  allComplete: 'All complete rosters',
  several: (count: number) => `${count} rosters`,
  members: (members: number, expected: number | null) =>
    expected === null || expected === members ? `${members}` : `${members} of ${expected}`,
  roster: (members: string, years: readonly [number, number] | null) => {
    const [from, to] = years ?? [null, null];
    return [members, from === null ? '' : from === to ? `${from}` : `${from}–${to}`]
      .filter((it) => it !== '')
      .join(', ');
  },
  form: 'Show as',
  forms: { map: 'Map', tiles: 'Tiles' },
  shade: 'Shade provinces by',
  shades: {
    none: 'nothing',
    programmes: 'local programmes',
    first: 'year of the first programme',
    adoption: 'adoption target for 2027',
  },
  partial: 'Partial lists, counted but never drawn',
};
