import type { Context } from 'hono';
import { API_BASE, CONTRACT_VERSION, type EndpointName, endpointPath } from '#contract/endpoints.ts';
import { fault } from '#contract/filter/fault.ts';
import { BadCursor, type Store } from '#store/store.ts';
import { type Ask, answer, type Host } from './answer.ts';
import type { Archive } from './archive.ts';
import { storeAsked } from './asked-version.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import type { FileQueue } from './file-queue.ts';
import { nearTo } from './near-ids.ts';
import { badQuery, unknownId } from './problems.ts';
import { canonicalQuery, rawQuery, readQuestion } from './read-question.ts';
import { makeAnswerFile } from './respond-file.ts';
import { sendJson, sendNotModified } from './send.ts';

const today = () => new Date().toISOString().slice(0, 10);
const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`);

/** The answer, or how it is said that there is none. */
async function answerOrRefusal<Name extends EndpointName>(store: Store, name: Name, ask: Ask, host: Host) {
  try {
    const found = await answer(store, name, ask, host);
    if (found !== null) return found;
    const near = await nearTo(store, name, ask.id);
    return (c: Context) => unknownId(c, name, ask.id, near);
  } catch (error) {
    if (!(error instanceof BadCursor)) throw error;
    const unreadable = fault('after', ask.page.after ?? '', 'malformed', 'a cursor taken from links.next');
    return (c: Context) => badQuery(c, [unreadable]);
  }
}

interface Serving {
  /** Where readers reach the site; null for the address asked. */
  readonly origin: string | null;
  /** Where answers as files are made, one after the other. */
  readonly files: FileQueue;
}

/**
 * Answers one request to one endpoint. The entity tag is made of what decides the answer (dataset, contract, question),
 * so a client that holds the answer is told so before the store is asked.
 */
export async function respond(
  c: Context,
  present: Store,
  archive: Archive,
  name: EndpointName,
  { origin, files }: Serving,
): Promise<Response> {
  const store = await storeAsked(present, archive, rawQuery(c.req.url));
  if ('reason' in store) return badQuery(c, [store]);
  const { faults, ...question } = readQuestion(name, rawQuery(c.req.url), store.ids);
  if (faults.length > 0) return badQuery(c, faults);
  const { info, hash } = store.dataset;
  const id = c.req.param('id') ?? '';
  const path = API_BASE + endpointPath(name, id);
  const query = canonicalQuery(question);
  const { format, table } = question.file;
  const site = origin ?? new URL(c.req.url).origin;
  // A file names the site and says what day it is made on; an answer does neither.
  const decides = format === 'json' ? [path] : [site + path, today()];
  const versions = name === 'dataset' ? archive.versions : [];
  const tag = await entityTag(hash, CONTRACT_VERSION, ...decides, ...versions, query);
  if (namesTag(c.req.header('If-None-Match'), tag)) return sendNotModified(c, tag);

  const find = () => answerOrRefusal(store, name, { id, ...question }, archive);
  if (format !== 'json') {
    const describedBy = withQuery(path, canonicalQuery({ ...question, file: { format: 'datapackage', table: null } }));
    const wanted = { format, table, tag, origin: site, describedBy };
    return files(c, tag, async () => {
      const found = await find();
      if (typeof found === 'function') return found;
      return makeAnswerFile(store, name, { id, ...question }, found.data, wanted);
    });
  }
  const found = await find();
  if (typeof found === 'function') return found(c);
  const next =
    found.next && withQuery(path, canonicalQuery({ ...question, page: { ...question.page, after: found.next } }));
  if (next) c.header('Link', `<${next}>; rel="next"`);
  return sendJson(c, tag, {
    data: found.data,
    meta: { dataset: { version: info.version, asOf: info.asOf, hash, licence: info.licence.id }, query },
    links: { self: withQuery(path, query), ...(next && { next }) },
  });
}
