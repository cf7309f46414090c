import type { MapWords } from '#words/map-words.ts';
import type { Rows } from './rows.ts';

/** More leaders than this are counted, not named. */
const NAMED = 3;

/** The news of the map in one sentence. */
export function headlineOf({ places, provinces }: Rows, words: MapWords['headline']): string {
  const holders = places.filter(({ held }) => held > 0);
  const most = Math.max(0, ...holders.map(({ held }) => held));
  if (most > 1) {
    const leaders = holders.filter(({ held }) => held === most);
    const names = leaders.length > NAMED ? [] : leaders.map(({ name }) => name);
    return words.lead(names, leaders.length, most, holders.length);
  }
  const pending = places.filter((row) => row.held === 0 && row.pending > 0).length;
  const holdingProvinces = provinces.filter(({ held }) => held > 0).length;
  if (holdingProvinces > 0) return words.withProvinces(holders.length, holdingProvinces, pending);
  if (holders.length > 0)
    return words.oneEach(holders.length, new Set(holders.map(({ province }) => province)).size, pending);
  if (pending > 0) return words.pendingOnly(pending);
  const [first] = places;
  return first === undefined
    ? words.provincesOnly(
        provinces.filter(({ designations, programmes }) => designations.length + programmes > 0).length,
      )
    : words.programmesOnly(places.length, first.name, first.programmes);
}
