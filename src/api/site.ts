import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { isApiPath } from './paths.ts';

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

/** A page has no file of its own: every path without an extension is drawn by index.html. */
const isPagePath = (path: string) => !path.startsWith('/assets/') && !/\.[^/]*$/.test(path);

/** The whole site: the API, the built page in `clientDir`, and the page for every address inside it. */
export function createSite(api: Hono, clientDir: string): Hono {
  const site = new Hono();
  const files = serveStatic({ root: clientDir, precompressed: true });
  const page = serveStatic({ root: clientDir, path: 'index.html', precompressed: true });
  site.use(safeHeaders);
  site.use('/api/*', varyByEncoding, compress({ encoding: 'gzip' }));
  site.use((c, next) => (isApiPath(c.req.path) ? Promise.resolve(api.fetch(c.req.raw)) : next()));
  site.use(HASHED, cached('public, max-age=31536000, immutable'), files);
  site.use(cached('no-cache'), etag(), files);
  site.get('*', (c, next) => (isPagePath(c.req.path) ? page(c, next) : next()));
  site.notFound((c) => c.text(`There is nothing at ${c.req.path}.\n`, 404));
  return site;
}
