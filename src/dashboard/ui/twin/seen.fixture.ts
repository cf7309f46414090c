import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS, type Options } from '#contract/options.ts';
import type { Seen } from './twin.ts';

/** What a reader sees, for tests: all there is, in English, unless told otherwise. */
export const seenWith = (filter: Partial<Filter> = {}, options: Partial<Options> = {}): Seen => ({
  lang: 'en',
  filter: { ...NO_FILTER, ...filter },
  options: { ...DEFAULT_OPTIONS, ...options },
});
