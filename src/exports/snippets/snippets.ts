import { keysOf } from '#contract/vocabulary.ts';
import { curl } from './curl.ts';
import { javascript } from './javascript.ts';
import { python } from './python.ts';
import type { Query } from './query.ts';
import { r } from './r.ts';

/** One question in each language that asks it. */
export const SNIPPETS = { curl, python, r, javascript } as const satisfies Record<string, (query: Query) => string>;

export const SNIPPET_NAMES = keysOf(SNIPPETS);
