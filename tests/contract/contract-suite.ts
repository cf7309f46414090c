import { afterAll, beforeAll, describe } from 'vitest';
import type { Host } from './host.ts';
import { answersPromises } from './promises/answers.ts';
import { cachingPromises } from './promises/caching.ts';
import { embedPromises } from './promises/embeds.ts';
import { feedPromises } from './promises/feed.ts';
import { filesPromises } from './promises/files.ts';
import { linksPromises } from './promises/links.ts';
import { opennessPromises } from './promises/openness.ts';
import { refusalsPromises } from './promises/refusals.ts';

const START_TIMEOUT_MS = 30_000;

/** What the API promises, wherever it is served, over the dataset of this repository. */
export function contractSuite(host: Host): void {
  describe(`The API, ${host.name}`, () => {
    beforeAll(host.start, START_TIMEOUT_MS);
    afterAll(host.stop);
    answersPromises(host);
    linksPromises(host);
    cachingPromises(host);
    refusalsPromises(host);
    opennessPromises(host);
    feedPromises(host);
    embedPromises(host);
    filesPromises(host);
  });
}
