import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { parseQuery } from '#contract/filter/parse.ts';
import type { Store } from '#store/store.ts';
import { headAt } from './page-heads.ts';
import { pageHtml } from './page-html.ts';
import { isApiPath } from './paths.ts';
import { rawQuery } from './read-question.ts';
import { PICTURES_PATH } from './social/picture-path.ts';
import { picturesOf, type Rasterise } from './social/respond-picture.ts';
import { sharedPicture } from './social/shared-picture.ts';

const HASHED = '/assets/*';

const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
};

const varyByEncoding: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Vary', 'Accept-Encoding');
};

const cached =
  (value: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (c.res.ok || c.res.status === 304) c.header('Cache-Control', value);
  };

/** A page has no file of its own: every path without an extension is drawn by the one built page. */
const isPagePath = (path: string) => !path.startsWith('/assets/') && !/\.[^/]*$/.test(path);

export interface Built {
  /** Folder of the files as they are sent. */
  readonly clientDir: string;
  /** index.html, the page every address begins from. */
  readonly page: string;
  /** Where readers reach the site; null for the address asked. */
  readonly origin: string | null;
  /** Makes the pictures that pages are shared with. */
  readonly rasterise: Rasterise;
}

/** The whole site: the API, the built files, and the page for every address inside it, with the head of that address. */
export function createSite(api: Hono, store: Store, { clientDir, page, origin, rasterise }: Built): Hono {
  const site = new Hono();
  const files = serveStatic({ root: clientDir, precompressed: true });
  site.use(safeHeaders);
  site.use('/api/*', varyByEncoding, compress({ encoding: 'gzip' }));
  site.use((c, next) => (isApiPath(c.req.path) ? Promise.resolve(api.fetch(c.req.raw)) : next()));
  const pictures = picturesOf(store, rasterise);
  site.get(PICTURES_PATH, (c) => pictures(c, origin));
  site.use(HASHED, cached('public, max-age=31536000, immutable'), files);
  site.use(cached('no-cache'), etag());
  site.get('*', varyByEncoding, compress({ encoding: 'gzip' }), async (c, next) => {
    if (!isPagePath(c.req.path)) return next();
    const search = rawQuery(c.req.url);
    const { lang } = parseQuery(search, []).filter;
    const context = { lang, origin: origin ?? new URL(c.req.url).origin };
    const head = await headAt(store, c.req.path, search, context);
    const known = head && {
      head,
      picture: await sharedPicture(store, head, { pathname: c.req.path, search }, context),
    };
    return c.html(pageHtml(page, known, context), known === null ? 404 : 200);
  });
  site.use(files);
  site.notFound((c) => c.text(`There is nothing at ${c.req.path}.\n`, 404));
  return site;
}
