import { PAGES } from '#contract/pages.ts';

/** The parts of addresses that say which kind of page it is, and so nothing of what was looked for. */
const FIXED = new Set(Object.values(PAGES).flatMap((path) => path.split('/').filter((part) => !part.startsWith('{'))));

const LONGEST = 100;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const wordsOf = (part: string) =>
  decode(part)
    .toWellFormed()
    .split(/[^\p{Letter}\p{Number}]+/u);

/**
 * What to search for in place of an address that is no page, the likeliest first: all its words, and those of its last part;
 * `wuhan` of `/places/wuhan`. None where it has none.
 */
export function addressWords(pathname: string): string[] {
  const parts = pathname.split('/').filter((part, at) => at > 1 || !FIXED.has(part));
  const queries = [parts, parts.slice(-1)].map((some) =>
    some.flatMap(wordsOf).filter(Boolean).join(' ').slice(0, LONGEST),
  );
  return [...new Set(queries)].filter(Boolean);
}
