import { type Fault, fault } from './fault.ts';

export type QueryPair = readonly [key: string, value: string];

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).toWellFormed();
  } catch {
    return null;
  }
}

/**
 * The pairs of a raw query string, in order, with a fault for each whose percent-escapes are broken.
 * URLSearchParams is no use here: it turns a broken escape into other text without a word.
 */
export function readQueryString(search: string): { pairs: QueryPair[]; faults: Fault[] } {
  const pairs: QueryPair[] = [];
  const faults: Fault[] = [];
  for (const part of search.replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const rawKey = cut < 0 ? part : part.slice(0, cut);
    const rawValue = cut < 0 ? '' : part.slice(cut + 1);
    const key = decode(rawKey);
    const value = decode(rawValue);
    if (key === null || value === null) {
      faults.push(fault(key ?? rawKey, rawValue, 'broken-escape', 'UTF-8 percent-encoding'));
    } else {
      pairs.push([key, value]);
    }
  }
  return { pairs, faults };
}

/** A query string from pairs, with `:` `,` `/` left readable. */
export function writeQueryString(pairs: readonly QueryPair[]): string {
  const encode = (text: string) =>
    // encodeURIComponent throws on half a surrogate pair, which cutting a text can leave.
    encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
}
