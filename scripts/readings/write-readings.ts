import { customPinyin, pinyin } from 'pinyin-pro';
import { stringify } from 'yaml';
import { hanOf, type Readings } from '#contract/readings.ts';

// What the dictionary reads wrongly in titles of this field: “the city of …” and “of projects”.
customPinyin({ 之都: 'zhī dū', 项目的: 'xiàng mù de' });

const SHORTEST_WORD = 2;
const LONGEST_WORD = 4;

/**
 * The pinyin of names, a syllable with its tone for each Han character, read in the words they stand in. Short names come
 * first and are read alike inside longer ones: the dictionary alone cuts 厦门市 into 厦 and 门市.
 */
export function readingsOf(names: readonly string[]): Readings {
  const readings: Readings = {};
  for (const name of names.toSorted((a, b) => a.length - b.length)) {
    const reading = pinyin(name, { type: 'all', toneSandhi: false })
      .filter(({ origin }) => hanOf(origin).length > 0)
      .map(({ pinyin: syllable }) => syllable)
      .join(' ');
    readings[name] = reading;
    const isWord = hanOf(name).length === [...name].length && name.length >= SHORTEST_WORD;
    if (isWord && name.length <= LONGEST_WORD) customPinyin({ [name]: reading });
  }
  return readings;
}

/** readings.yaml of a dataset with these names. */
export function writeReadings(names: readonly string[]): string {
  const readings = readingsOf(names);
  const inOrder = Object.fromEntries(names.map((name) => [name, readings[name]]));
  return `# Made from the names by npm run data:readings: how each is read aloud, so that it can be found by its pinyin.\n${stringify(
    inOrder,
    { lineWidth: 0 },
  )}`;
}
