import type { Context } from 'hono';
import type { Store } from '#store/store.ts';
import type { Archive } from './archive.ts';
import { storeAsked } from './asked-version.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import type { FileQueue } from './file-queue.ts';
import { badQuery, noPackages } from './problems.ts';
import { rawQuery } from './read-question.ts';
import { sendFile, sendNotModified } from './send.ts';

/** Makes the whole dataset of a version as one ZIP file; null where this host has none. */
export type Packages = (version: string) => Promise<Uint8Array<ArrayBuffer> | null>;

export const NO_PACKAGES: Packages = () => Promise.resolve(null);

/** Sends the whole dataset of the present version, or of the one named, as a package. */
export async function respondPackage(
  c: Context,
  present: Store,
  archive: Archive,
  packages: Packages,
  files: FileQueue,
): Promise<Response> {
  const store = await storeAsked(present, archive, rawQuery(c.req.url));
  if ('reason' in store) return badQuery(c, [store]);
  const { info, hash } = store.dataset;
  const tag = await entityTag(hash, 'package');
  if (namesTag(c.req.header('If-None-Match'), tag)) return sendNotModified(c, tag);
  return files(c, tag, async () => {
    const zip = await packages(info.version);
    if (zip === null) return noPackages;
    return (asker) => sendFile(asker, tag, 'application/zip', zip, `${info.id}-${info.version}.zip`);
  });
}
