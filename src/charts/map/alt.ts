import type { MapWords } from '#words/map-words.ts';
import type { Rows } from './rows.ts';

const NAMED = 8;

/** What the map shows, for those who do not see it. */
export function altOf({ places, provinces }: Rows, words: MapWords['alt']): string {
  const holders = places.filter(({ held }) => held > 0);
  const pending = places.filter((row) => row.held === 0 && row.pending > 0);
  const provinceHolders = provinces.filter(({ held }) => held > 0);
  return [
    words.intro,
    words.places(holders.length, pending.length, places.length - holders.length - pending.length),
    holders.length > 0 ? words.most(holders.slice(0, NAMED).map(({ name, held }) => `${name} ${held}`)) : '',
    provinceHolders.length > 0 ? words.provinces(provinceHolders.map(({ name }) => name)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
