import type { Context } from 'hono';
import { API_BASE, CONTRACT_VERSION, FEED_PATH } from '#contract/endpoints.ts';
import { changesFeed } from '#exports/changes-feed.ts';
import type { Store } from '#store/store.ts';
import type { Archive } from './archive.ts';
import { storeAsked } from './asked-version.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import { badQuery } from './problems.ts';
import { canonicalQuery, rawQuery, readQuestion } from './read-question.ts';
import { sendNotModified, sendText } from './send.ts';

/** Answers one request for the feed of what is new. Its addresses are absolute, so the origin is a part of its tag. */
export async function respondFeed(c: Context, present: Store, archive: Archive, origin: string): Promise<Response> {
  const store = await storeAsked(present, archive, rawQuery(c.req.url));
  if ('reason' in store) return badQuery(c, [store]);
  const { faults, ...question } = readQuestion('changes', rawQuery(c.req.url), store.ids);
  if (faults.length > 0) return badQuery(c, faults);
  const { info, hash } = store.dataset;
  const query = canonicalQuery(question);
  const tag = await entityTag(hash, CONTRACT_VERSION, origin + API_BASE + FEED_PATH, query);
  if (namesTag(c.req.header('If-None-Match'), tag)) return sendNotModified(c, tag);
  const changes = await store.changes(question.filter);
  const feed = changesFeed(changes, { origin, query, lang: question.filter.lang, info });
  return sendText(c, tag, 'application/atom+xml', feed);
}
