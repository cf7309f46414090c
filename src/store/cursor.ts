import * as v from 'valibot';
import { BadCursor } from './store.ts';

/** The last row of a page: the order it stood in, its value in that order, its id. */
const Cursor = v.strictTuple([v.string(), v.union([v.string(), v.number(), v.null()]), v.string()]);
export type Cursor = v.InferOutput<typeof Cursor>;

/** Base64url of the JSON, fit for a URL as it is. */
export function writeCursor(cursor: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify(cursor));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decode(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Throws BadCursor where the text is no cursor, or one of another order. */
export function readCursor(text: string, order: string): Cursor {
  const cursor = v.safeParse(Cursor, decode(text));
  if (!cursor.success) {
    throw new BadCursor(
      'The cursor cannot be read; take it unchanged from links.next, or leave it out for the first page.',
    );
  }
  if (cursor.output[0] !== order) {
    throw new BadCursor(
      `The cursor belongs to a list ordered by ${cursor.output[0]}, not ${order}; leave it out for the first page.`,
    );
  }
  return cursor.output;
}
