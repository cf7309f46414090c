import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { API_BASE, ENDPOINTS, type EndpointName, FEED_PATH, PACKAGE_PATH } from '#contract/endpoints.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import type { Store } from '#store/store.ts';
import { type Archive, NO_ARCHIVE, withPresent } from './archive.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import { fileQueue } from './file-queue.ts';
import { describeApi } from './openapi/describe-api.ts';
import { HEALTH_PATH, OEMBED_PATH } from './paths.ts';
import { unexpected, unknownPath, wrongMethod } from './problems.ts';
import { respond } from './respond.ts';
import { respondFeed } from './respond-feed.ts';
import { respondOEmbed } from './respond-oembed.ts';
import { NO_PACKAGES, type Packages, respondPackage } from './respond-package.ts';
import { sendJson, sendNotModified } from './send.ts';

const METHODS = ['GET', 'HEAD', 'OPTIONS'];
const ENDPOINT_NAMES: readonly EndpointName[] = Object.keys(ENDPOINTS).filter(isKeyOf(ENDPOINTS));

/**
 * The API over a store: Fetch in, Fetch out. It reads no environment and knows no host, so it answers alike in Node,
 * in tests, in a service worker and at the edge. `origin` is where readers reach the site; null for the address asked.
 * `released` opens versions released before; `packages` makes the whole dataset of a version.
 */
export function createApi(
  store: Store,
  origin: string | null = null,
  released: Archive = NO_ARCHIVE,
  packages: Packages = NO_PACKAGES,
): Hono {
  const archive = withPresent(released, store);
  const files = fileQueue();
  const app = new Hono();
  app.use(
    cors({
      origin: '*',
      allowMethods: METHODS,
      exposeHeaders: ['Content-Disposition', 'ETag', 'Link', 'Retry-After'],
      maxAge: 86_400,
    }),
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c) => wrongMethod(c, METHODS) }));

  for (const name of ENDPOINT_NAMES) {
    app.get(API_BASE + ENDPOINTS[name].path.replace('{id}', ':id'), (c) =>
      respond(c, store, archive, name, { origin, files }),
    );
  }

  app.get(API_BASE + FEED_PATH, (c) => respondFeed(c, store, archive, origin ?? new URL(c.req.url).origin));

  app.get(API_BASE + PACKAGE_PATH, (c) => respondPackage(c, store, archive, packages, files));

  app.get(OEMBED_PATH, (c) => respondOEmbed(c, store, archive, origin ?? new URL(c.req.url).origin));

  app.get(`${API_BASE}/openapi.json`, async (c) => {
    const document = describeApi(store.dataset);
    const tag = await entityTag(JSON.stringify(document));
    if (namesTag(c.req.header('If-None-Match'), tag)) return sendNotModified(c, tag);
    return sendJson(c, tag, document);
  });

  app.get(HEALTH_PATH, (c) => {
    const { info, hash } = store.dataset;
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ok', dataset: { version: info.version, hash } });
  });

  app.notFound(unknownPath);
  app.onError((error, c) => {
    console.error(`${c.req.method} ${c.req.path} failed:`, error);
    return unexpected(c);
  });
  return app;
}
