import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';
import { keysOf, THEMES } from '../vocabulary.ts';
import { Profile, YearCounts } from './profile.ts';

const ThemeEntries = { id: v.picklist(keysOf(THEMES)), name: Bilingual };

/** A theme with all its programmes. `themes` of its profile are those that stand beside it, by how many programmes. */
export const ThemePage = v.object({ ...ThemeEntries, profile: Profile });
export type ThemePage = v.InferOutput<typeof ThemePage>;

/** Every theme in the order of the vocabulary, with its programmes under the filter. */
export const ThemeList = v.array(v.object({ ...ThemeEntries, programmes: v.number(), years: YearCounts }));
export type ThemeList = v.InferOutput<typeof ThemeList>;
