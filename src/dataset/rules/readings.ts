import { hanOf } from '#contract/readings.ts';
import { chineseNames } from '../chinese-names.ts';
import type { Rule } from './rule.ts';

const AGAIN = 'run npm run data:readings';

/** Every Chinese name can be found by its pinyin: a syllable for each of its characters. */
export const namesHaveReadings: Rule = function* (records) {
  const { value, faultAt } = records.readings;
  for (const name of chineseNames(records)) {
    const reading = Object.hasOwn(value, name) ? value[name] : undefined;
    if (reading === undefined) {
      yield faultAt([], `lacks the reading of ${name}; ${AGAIN}`);
      continue;
    }
    const characters = hanOf(name).length;
    const syllables = reading.split(' ').length;
    if (syllables !== characters)
      yield faultAt([name], `has ${syllables} syllables for ${characters} characters; ${AGAIN}`);
  }
};
