import type { Context } from 'hono';
import type { Store } from '#store/store.ts';
import { Busy, boundedWork } from '../bounded-work.ts';
import { bytesTag, namesTag } from '../entity-tag.ts';
import { headAt } from '../page-heads.ts';
import { tooBusy } from '../problems.ts';
import { rawQuery } from '../read-question.ts';
import { pagePicture } from './page-picture.ts';
import { pageView } from './page-view.ts';
import { pageOfPicture } from './picture-path.ts';

/** Makes a PNG of an SVG. */
export type Rasterise = (svg: string) => Promise<Uint8Array<ArrayBuffer>>;

interface Picture {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

const CACHE_CONTROL = 'public, max-age=3600, stale-while-revalidate=86400';
const RETRY_SECONDS = 10;

/** Answers requests for the pictures of pages; made when first asked for, since there are as many as there are filters. */
export function picturesOf(store: Store, rasterise: Rasterise, bounds = { kept: 100, waiting: 8 }) {
  const work = boundedWork<Picture>(bounds);
  return async (c: Context, siteOrigin: string | null): Promise<Response> => {
    const path = pageOfPicture(c.req.path);
    if (path === null) return c.notFound();
    const search = rawQuery(c.req.url);
    const origin = siteOrigin ?? new URL(c.req.url).origin;
    const today = new Date().toISOString().slice(0, 10);
    const view = pageView(path, search, store.ids);
    const head = await headAt(store, path, search, { lang: view.filter.lang, origin });
    if (head === null) return c.notFound();
    try {
      const key = JSON.stringify([store.dataset.hash, origin, head.path, view.chart, view.query, today]);
      const { png, tag } = await work(key, async () => {
        const made = await rasterise(await pagePicture(store, { head, view, origin, today }));
        return { png: made, tag: await bytesTag(made) };
      });
      const headers = { ETag: tag, 'Cache-Control': CACHE_CONTROL };
      if (namesTag(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers);
      return c.body(png, 200, { ...headers, 'Content-Type': 'image/png', 'Content-Length': String(png.byteLength) });
    } catch (error) {
      if (error instanceof Busy) return tooBusy(c, RETRY_SECONDS);
      throw error;
    }
  };
}
