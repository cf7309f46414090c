import { PAGES } from '#contract/pages.ts';

/** The parts of addresses that say which kind of page it is, and so nothing of what was looked for. */
const FIXED = new Set(Object.values(PAGES).flatMap((path) => path.split('/').filter((part) => !part.startsWith('{'))));

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The words of an address, to search for what whoever wrote it may have meant: `wuhan` of `/places/wuhan`. */
export function addressWords(pathname: string): string {
  const parts = pathname.split('/').filter((part, at) => at > 1 || !FIXED.has(part));
  return parts
    .flatMap((part) =>
      decode(part)
        .toWellFormed()
        .split(/[^\p{Letter}\p{Number}]+/u),
    )
    .filter(Boolean)
    .join(' ')
    .slice(0, 100);
}
