import * as v from 'valibot';
import { Text } from './primitives.ts';

/**
 * How the Chinese names of a dataset are read aloud: by name, the pinyin of its Han characters with tones, a syllable a
 * character. Derived from the names by `npm run data:readings`, so that no dictionary is needed where names are searched.
 */
export const Readings = v.record(Text, Text);
export type Readings = v.InferOutput<typeof Readings>;

/** The Han characters of a text, in order. */
export const hanOf = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];
