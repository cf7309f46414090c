import type { Context } from 'hono';
import { namesAnything } from './entity-tag.ts';

/** A dataset is replaced as a whole and rarely: a minute old is fresh, a day old may be shown while a new one is fetched. */
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=86400';

export function sendNotModified(c: Context, tag: string): Response {
  return c.body(null, 304, { ETag: tag, 'Cache-Control': CACHE_CONTROL });
}

function sendBytes(c: Context, tag: string, type: string, bytes: Uint8Array<ArrayBuffer>, name?: string): Response {
  if (namesAnything(c.req.header('If-None-Match'))) return sendNotModified(c, tag);
  return c.body(bytes, 200, {
    'Content-Type': type,
    'Content-Length': String(bytes.byteLength),
    'Cache-Control': CACHE_CONTROL,
    ETag: tag,
    ...(name !== undefined && { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }),
  });
}

/** Sends a text under its entity tag, with its length, so that a host can tell which answers are worth compressing. */
export function sendText(c: Context, tag: string, type: string, text: string): Response {
  return sendBytes(c, tag, `${type}; charset=utf-8`, new TextEncoder().encode(text));
}

/** Sends a file to be kept under its name. */
export function sendFile(
  c: Context,
  tag: string,
  type: string,
  file: string | Uint8Array<ArrayBuffer>,
  name: string,
): Response {
  return typeof file === 'string'
    ? sendBytes(c, tag, `${type}; charset=utf-8`, new TextEncoder().encode(file), name)
    : sendBytes(c, tag, type, file, name);
}

export function sendJson(c: Context, tag: string, body: unknown): Response {
  return sendText(c, tag, 'application/json', JSON.stringify(body));
}
